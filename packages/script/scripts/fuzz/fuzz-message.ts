import type { FuzzInput } from './make-input.ts';

/** What the thread that tries inputs is told: the run's seed, and the input to begin with. */
export type FuzzOrder = { seed: number; from: number; seedScript: Uint8Array };

/** What that thread tells: an input it tries now, one that held, one that broke a law, and ever smaller ones that do. */
export type FuzzMessage =
  | { event: 'tries'; number: number; kind: string }
  | { event: 'held'; kind: string; isRead: boolean; milliseconds: number }
  | { event: 'broke'; input: FuzzInput; broken: readonly string[] }
  | { event: 'ended' };
