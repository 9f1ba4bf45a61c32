import { markerStyles } from '../markers/styles.ts';
import type { MarkerStyle } from '../markers/marker-style.ts';

/** A marker somewhere in a paragraph. */
export type MarkerPlace = {
  style: MarkerStyle;
  paragraph: number;
  /** `[start, end)` in the paragraph's text. */
  start: number;
  end: number;
  ordinal: number | 'last';
  /** Whether another number follows at once: 三、四年前 counts years. */
  isAmongNumbers: boolean;
  /** Whether only a comma stands before it: 一是减了材料，二是少了跑动. */
  isBehindComma: boolean;
};

/** Where in a paragraph a marker that is spoken may stand: at its beginning, and after what ends a clause. */
function places(text: string): number[] {
  // Not between two marks: nothing begins there.
  const ends = text.matchAll(/[。；;：:！？\n]\s*(?=[^\s。；;：:！？，、”’」』）)】])|(?=[①-⑳⑴-⒇])/gu);
  const inside = Array.from(ends, (match) => match.index + match[0].length);
  return [0, ...inside.filter((at) => at < text.length)];
}

/** All markers in some paragraphs, in order, by their style; printed numerals inside a paragraph count as well. */
export function markerPlaces(paragraphs: readonly string[]): MarkerPlace[][] {
  const found = new Map(markerStyles.map((style): [MarkerStyle, MarkerPlace[]] => [style, []]));
  for (const [paragraph, text] of paragraphs.entries()) {
    const free = new Set(places(text));
    const commas = Array.from(text.matchAll(/[，,]\s*/gu), (match) => match.index + match[0].length);
    for (const start of [...new Set([...free, ...commas])].toSorted((a, b) => a - b)) {
      const rest = text.slice(start);
      const isBehindComma = !free.has(start);
      for (const [style, list] of found) {
        if (isBehindComma && style.mayFollowComma !== true) continue;
        const marker = (start === 0 ? style.readInFront?.(rest) : undefined) ?? style.read(rest);
        if (marker === null) continue;
        const { length, ordinal } = marker;
        const isAmongNumbers = /^[\d一二三四五六七八九十百千万几]/u.test(rest.slice(length));
        list.push({ style, paragraph, start, end: start + length, ordinal, isAmongNumbers, isBehindComma });
      }
    }
  }
  return [...found.values()];
}
