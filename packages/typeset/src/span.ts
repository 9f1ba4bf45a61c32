/** A half-open range `[start, end)` of a text in UTF-16 code units. */
export type Span = { start: number; end: number };
