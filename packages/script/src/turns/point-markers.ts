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
};

/** Where in a paragraph a marker that is spoken may stand: at its beginning, and after what ends a clause. */
function places(text: string): number[] {
  // Not between two marks: nothing begins there.
  const ends = text.matchAll(/[。；;：:！？\n]\s*(?=[^\s。；;：:！？，、”’」』）)】])|(?=[①-⑳⑴-⒇])/gu);
  const inside = Array.from(ends, (match) => match.index + match[0].length);
  return [0, ...inside.filter((at) => at < text.length)];
}

/** All markers in some paragraphs, in order, by their style; printed numerals inside a paragraph count as well. */
function placesByStyle(paragraphs: readonly string[]): MarkerPlace[][] {
  const found = new Map(markerStyles.map((style): [MarkerStyle, MarkerPlace[]] => [style, []]));
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const start of places(text)) {
      const rest = text.slice(start);
      for (const [style, list] of found) {
        const marker = (start === 0 ? style.readInFront?.(rest) : undefined) ?? style.read(rest);
        if (marker === null) continue;
        list.push({ style, paragraph, start, end: start + marker.length, ordinal: marker.ordinal });
      }
    }
  }
  return [...found.values()];
}

/** How many numbers may be missing in front of a paragraph: a larger leap is a number of something else (house). */
const mostMissing = 3;

/**
 * The longest run of markers that count 1, 2, 3 …; one that is missing in between is passed over, in front of a paragraph
 * up to three. A check tells what is missing.
 */
function runOf(found: readonly MarkerPlace[]): MarkerPlace[] {
  const run: MarkerPlace[] = [];
  let next = 1;
  for (const place of found) {
    const isNext =
      place.ordinal === 'last'
        ? run.length > 0
        : place.ordinal >= next &&
          place.ordinal <= (run.length === 0 ? next : next + (place.start === 0 ? mostMissing : 1));
    const isAgain = place.style.mayComeAgain === true && place.ordinal === next - 1 && next > 2;
    if (!isNext && !isAgain) continue;
    run.push(place);
    next = place.ordinal === 'last' ? next + 1 : Math.max(next, place.ordinal + 1);
  }
  return run;
}

/** Least number of markers that make points: one alone counts nothing. */
const leastMarkers = 2;

/**
 * The markers that make the points of what somebody says, and the runner-up if another style might have [S41]. Of styles
 * that count at least to two, the one whose first marker comes first holds the others; standing in front of paragraphs
 * weighs more than standing inside them.
 */
export function pointMarkers(paragraphs: readonly string[]): {
  markers: MarkerPlace[];
  runnerUp: MarkerPlace[] | null;
} {
  const runs = placesByStyle(paragraphs)
    .map(runOf)
    .filter((run) => run.length >= leastMarkers);
  const atStart = (run: readonly MarkerPlace[]): number => (run.every(({ start }) => start === 0) ? 0 : 1);
  const [first, second] = runs.toSorted((a, b) => {
    const [x, y] = [a[0], b[0]];
    if (x === undefined || y === undefined) return 0;
    return atStart(a) - atStart(b) || x.paragraph - y.paragraph || x.start - y.start;
  });
  return { markers: first ?? [], runnerUp: second ?? null };
}
