/** Characters that never start a line (standards §13, `lineStartForbidden`). */
export const lineStartForbidden: ReadonlySet<string> = new Set(
  '，。、；：？！…—⸺·～–)）》〉】」』〕”’％%℃°／',
);

/** Characters that never end a line (standards §13, `lineEndForbidden`). */
export const lineEndForbidden: ReadonlySet<string> = new Set('（《〈【「『〔“‘￥$#№／第');

/** Opening quotes, brackets and book-title marks. */
export const openingMarks: ReadonlySet<string> = new Set('“‘（《〈【「『〔');

/** Closing quotes, brackets and book-title marks. */
export const closingMarks: ReadonlySet<string> = new Set('”’）》〉】」』〕');
