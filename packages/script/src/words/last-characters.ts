/** The last characters of a text, none of them cut in half. */
export function lastCharacters(text: string, count: number): string {
  // A character takes two units at most: no more of a long text is looked at.
  return Array.from(text.slice(-count * 2))
    .slice(-count)
    .join('');
}
