import { closingMarks, openingMarks } from './marks.ts';

/** Pauses, which like closing marks leave the right half of their em empty. */
const pauses = new Set('，。、；：');
const blankEm = 0.5;

/** Empty half of a full-width mark at the ends of a line, in em; it hangs out of the block (text-spacing-trim: trim-both). */
export function edgeBlankEm(text: string): { start: number; end: number } {
  const last = text.at(-1) ?? '';
  return {
    start: openingMarks.has(text.charAt(0)) ? blankEm : 0,
    end: closingMarks.has(last) || pauses.has(last) ? blankEm : 0,
  };
}
