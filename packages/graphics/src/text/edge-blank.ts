const openingMark = /^[“‘（《〈【「『〔]/u;
const closingMark = /[”’）》〉】」』〕，。、；：]$/u;
const blankEm = 0.5;

/** Empty half of a full-width mark at the ends of a line, in em; it hangs out of the block (text-spacing-trim: trim-both). */
export function edgeBlankEm(text: string): { start: number; end: number } {
  return { start: openingMark.test(text) ? blankEm : 0, end: closingMark.test(text) ? blankEm : 0 };
}
