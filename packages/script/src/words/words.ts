/** A stretch `[start, end)` of the source's text, in UTF-16 units. */
export type Range = { start: number; end: number };

/**
 * Text that came from the source, and where every character of it stands there: the ranges, one after the other, are
 * exactly its characters. What was left out between them (a page break, a page number) is not in the text.
 */
export type Words = { text: string; ranges: readonly Range[] };

/** No words. */
export const noWords: Words = { text: '', ranges: [] };

/** The words at a range of the source. */
export function wordsAt(source: string, { start, end }: Range): Words {
  return start === end ? noWords : { text: source.slice(start, end), ranges: [{ start, end }] };
}

/** The part `[from, to)` of some words. */
export function sliceWords(words: Words, from: number, to: number = words.text.length): Words {
  const ranges: Range[] = [];
  let at = 0;
  for (const { start, end } of words.ranges) {
    const first = Math.max(start, start + from - at);
    const last = Math.min(end, start + to - at);
    if (first < last) ranges.push({ start: first, end: last });
    at += end - start;
  }
  return { text: words.text.slice(from, to), ranges };
}

/** Words that follow one another without anything between them. */
export function joinWords(...parts: readonly Words[]): Words {
  return { text: parts.map(({ text }) => text).join(''), ranges: parts.flatMap(({ ranges }) => ranges) };
}

const space = /[\s\u200B\u2060\uFEFF]/u;

/** The words without spaces at both ends: ideographic ones, and marks of no width, are spaces too. */
export function trimWords(words: Words): Words {
  const { text } = words;
  // From both ends: a pattern for spaces at the end would try each of a million spaces in the middle.
  let from = 0;
  while (from < text.length && space.test(text.charAt(from))) from += 1;
  let to = text.length;
  while (to > from && space.test(text.charAt(to - 1))) to -= 1;
  return to <= from ? noWords : sliceWords(words, from, to);
}

/** Where the words begin in the source; -1 when there are none. */
export function startOf(words: Words): number {
  return words.ranges[0]?.start ?? -1;
}
