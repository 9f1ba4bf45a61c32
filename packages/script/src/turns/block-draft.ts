import type { Words } from '../words/words.ts';

/** A part of a turn before it has an id: a statement, or a point as it was written. */
export type BlockDraft =
  | { kind: 'statement'; paragraphs: readonly Words[] }
  | { kind: 'point'; marker: Words | null; headline: Words; body: readonly Words[] };

/** Something that a reader settled where another reading was possible, or that it could not settle. */
export type Doubt = {
  code: string;
  severity: 'error' | 'warning' | 'info';
  number: number;
  params: Record<string, string | number>;
};
