/** Characters that never start a line (standards §13, `lineStartForbidden`). */
export const lineStartForbidden: ReadonlySet<string> = new Set(
  '，。、；：？！…—⸺·～–)）》〉】」』〕”’％%℃°／',
);

/** Characters that never end a line (standards §13, `lineEndForbidden`). */
export const lineEndForbidden: ReadonlySet<string> = new Set('（《〈【「『〔“‘￥$#№／第');

const opening = '“‘（《〈【「『〔';
const closing = '”’）》〉】」』〕';

/** Opening quotes, brackets and book-title marks. */
export const openingMarks: ReadonlySet<string> = new Set(opening);

/** Closing quotes, brackets and book-title marks. */
export const closingMarks: ReadonlySet<string> = new Set(closing);

/** One of {@link openingMarks}, as a class of a regular expression. */
export const openingMarkClass = `[${opening}]`;

/** One of {@link closingMarks}, as a class of a regular expression. */
export const closingMarkClass = `[${closing}]`;
