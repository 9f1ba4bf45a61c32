import type { MarkerPlace } from './marker-places.ts';

/** How many numbers may be missing in front of a paragraph: a larger leap is a number of something else (house). */
const mostMissing = 3;

/** Where the points of a speaker stopped to be counted: the next turn of the same may go on from there. */
export type Counted = { style: string; number: number };

/**
 * The longest run of markers that count 1, 2, 3 …, or on from another number; one that is missing in between is passed
 * over, in front of a paragraph up to three. A check tells what is missing.
 */
function runOf(found: readonly MarkerPlace[], from = 1): MarkerPlace[] {
  const run: MarkerPlace[] = [];
  let next = from;
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

/** Least number of markers that make points: one alone counts nothing, unless it goes on from those of a turn before. */
export const leastMarkers = 2;

/** Least number of markers behind commas that make points of one sentence (house). */
export const leastWithinSentence = 3;

/** A run of markers, and how it begins: with one, on from the turn before, or with a number that none comes before. */
export type MarkerRun = { markers: readonly MarkerPlace[]; begins: 'one' | 'on' | 'late' };

/** The run of one style, null when there is none. */
export function styleRun(found: readonly MarkerPlace[], follows: Counted | null): MarkerRun | null {
  const run = runOf(found.filter(({ isBehindComma }) => !isBehindComma));
  // 他一是没钱，二是没时间 says two things in passing; three are points. Those of another list, inside a point, are not.
  const within = runOf(found);
  const isMore = within.length >= leastWithinSentence && run.every((place) => within.includes(place));
  if (isMore) return { markers: within, begins: 'one' };
  if (run.length >= leastMarkers) return { markers: run, begins: 'one' };
  const inFront = found.filter(({ start, isAmongNumbers }) => start === 0 && !isAmongNumbers);
  if (follows !== null && inFront[0]?.style.name === follows.style) {
    const on = runOf(inFront, follows.number + 1);
    if (on.length > 0) return { markers: on, begins: 'on' };
  }
  // 2、 and 3、, the first of them lost: in front of paragraphs they are points all the same.
  const [first] = inFront;
  if (run.length > 0 || first === undefined || first.ordinal === 'last' || first.ordinal > mostMissing)
    return null;
  const late = runOf(inFront, first.ordinal);
  return late.length >= leastMarkers ? { markers: late, begins: 'late' } : null;
}
