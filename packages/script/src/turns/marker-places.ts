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
  /** Whether only a comma stands before it, or a clause that has begun: 去年我们一是减了材料，二是少了跑动. */
  isBehindComma: boolean;
};

/** Where in a paragraph a marker that is spoken may stand: at its beginning, and after what ends a clause. */
function places(text: string): number[] {
  // Not between two marks: nothing begins there.
  const ends = text.matchAll(/[。；;：:！？\n]\s*(?=[^\s。；;：:！？，、”’」』）)】])|(?=[①-⑳⑴-⒇])/gu);
  const inside = Array.from(ends, (match) => match.index + match[0].length);
  return [0, ...inside.filter((at) => at < text.length)];
}

/**
 * Markers without those in the middle of a clause that do not begin a sentence of three points: the two places behind one
 * have the next numbers, in its paragraph or in front of another, where a page cut it.
 */
function withoutStrays(found: readonly MarkerPlace[], midClause: ReadonlySet<MarkerPlace>): MarkerPlace[] {
  return found.filter((place, i) => {
    if (!midClause.has(place)) return true;
    return [1, 2].every((more) => {
      const [before, next] = [found[i + more - 1], found[i + more]];
      if (before === undefined || next?.ordinal !== 1 + more) return false;
      return next.paragraph === before.paragraph || next.start === 0;
    });
  });
}

/** All markers in some paragraphs, in order, by their style; printed numerals inside a paragraph count as well. */
export function markerPlaces(paragraphs: readonly string[]): MarkerPlace[][] {
  const midClause = new Set<MarkerPlace>();
  const found = new Map(markerStyles.map((style): [MarkerStyle, MarkerPlace[]] => [style, []]));
  for (const [paragraph, text] of paragraphs.entries()) {
    const free = new Set(places(text));
    const commas = Array.from(text.matchAll(/[，,]\s*/gu), (match) => match.index + match[0].length);
    const clauses = new Set([...free, ...commas]);
    const within = new Map(
      markerStyles.map((style) => {
        const starts = style.firstInClause === undefined ? [] : text.matchAll(style.firstInClause);
        return [style, new Set(Array.from(starts, ({ index }) => index).filter((at) => !clauses.has(at)))];
      }),
    );
    const starts = new Set([...clauses, ...[...within.values()].flatMap((each) => [...each])]);
    for (const start of [...starts].toSorted((a, b) => a - b)) {
      const rest = text.slice(start);
      const isBehindComma = !free.has(start);
      for (const [style, list] of found) {
        if (isBehindComma && style.mayFollowComma !== true) continue;
        const isMidClause = !clauses.has(start);
        if (isMidClause && within.get(style)?.has(start) !== true) continue;
        const marker = (start === 0 ? style.readInFront?.(rest) : undefined) ?? style.read(rest);
        if (marker === null) continue;
        const { length, ordinal } = marker;
        const isAmongNumbers = /^[\d一二三四五六七八九十百千万几]/u.test(rest.slice(length));
        const end = start + length;
        const place = { style, paragraph, start, end, ordinal, isAmongNumbers, isBehindComma };
        list.push(place);
        if (isMidClause) midClause.add(place);
      }
    }
  }
  return [...found.values()].map((places) => withoutStrays(places, midClause));
}
