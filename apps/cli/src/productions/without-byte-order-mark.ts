/** A text without the byte-order mark that Windows editors may put in front and JSON does not know. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
