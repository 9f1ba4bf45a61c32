import type { Words } from '../words/words.ts';

/** A part of a turn before it has an id: a statement, or a point as it was written. */
export type BlockDraft =
  | { kind: 'statement'; paragraphs: readonly Words[] }
  | {
      kind: 'point';
      marker: Words | null;
      headline: Words;
      body: readonly Words[];
      /** Whether its marker begins to count: the list of points before it, if there is one, is another. */
      begins: boolean;
    };
