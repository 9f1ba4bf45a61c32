import type { Words } from '../words/words.ts';

/** One paragraph of what somebody says; `isHeading` when the file sets it as one: a heading style, or all of it bold. */
export type Paragraph = {
  words: Words;
  isHeading: boolean;
  /** Whether it stands by itself, in a cell of a table: no page break cut it. */
  isCell: boolean;
  /** Line it begins on, from 1. */
  number: number;
};
