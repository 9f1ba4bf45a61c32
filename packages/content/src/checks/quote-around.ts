/** Characters of context a quotation shows on either side of what it is about. */
const contextChars = 6;

/** What stands at `index` (in UTF-16 units) of a text with a few characters around it, so that a person finds the place. */
export function quoteAround(options: { text: string; index: number; length: number }): string {
  const { text, index, length } = options;
  const before = Array.from(text.slice(0, index));
  const after = Array.from(text.slice(index + length));
  const start = before.length > contextChars ? '…' : '';
  const end = after.length > contextChars ? '…' : '';
  const found = text.slice(index, index + length);
  return [start, ...before.slice(-contextChars), found, ...after.slice(0, contextChars), end].join('');
}
