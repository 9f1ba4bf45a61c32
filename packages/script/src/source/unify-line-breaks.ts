/** Everything that ends a line in some program: \r\n, \r, vertical tab, form feed, NEL, line and paragraph separator. */
const everyLineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** The same text with every line ended by `\n`; a form feed, which ends a page, ends its line too [S6]. */
export function unifyLineBreaks(text: string): string {
  return text.replace(everyLineBreak, '\n');
}
