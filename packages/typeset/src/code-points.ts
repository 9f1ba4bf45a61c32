/** One code point of a text and the UTF-16 range it takes. */
export type CodePoint = { character: string; start: number; end: number };

/** The code points of a text, in order, so that no index ever falls between two surrogates. */
export function codePoints(text: string): CodePoint[] {
  let start = 0;
  return Array.from(text, (character) => {
    const from = start;
    start += character.length;
    return { character, start: from, end: start };
  });
}
