/** The first characters of a text, so many at most; none is cut in two, as `slice` does with 𠮷. */
export function beginningOf(text: string, mostChars: number): string {
  // A character is two UTF-16 units at most, and a long text is not taken apart for its beginning.
  return Array.from(text.slice(0, mostChars * 2))
    .slice(0, mostChars)
    .join('');
}
