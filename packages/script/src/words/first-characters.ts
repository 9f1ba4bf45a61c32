/** The first characters of a text, none of them cut in half. */
export function firstCharacters(text: string, count: number): string {
  // A character takes two units at most: no more of a long text is looked at.
  return Array.from(text.slice(0, count * 2))
    .slice(0, count)
    .join('');
}
