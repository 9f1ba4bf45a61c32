import type { Finding } from '@lanmu/content';
import type { Format, Timeline } from '@lanmu/timeline';
import type { Problem } from '../as-problem.ts';

/** One file to make: what it is made from, or why it cannot be made. Settled before anything is drawn. */
export type BatchItem = {
  /** Its file's name without its ending: the production's id, and the format where it is not the usual one. */
  id: string;
  /** What the user called it: an id of the library or the path of a document. */
  origin: string;
  /** Path of its document, or null for what is in the library. */
  document: string | null;
  format: Format;
  findings: readonly Finding[];
} & ({ timeline: Timeline; problem: null } | { timeline: null; problem: Problem });
