import { markerPlaces, type MarkerPlace } from './marker-places.ts';
import { styleRun, type Counted, type MarkerRun } from './marker-run.ts';

/**
 * The markers that make the points of what somebody says, and the runner-up if another style might have [S802]. Of styles
 * that count at least to two, the one whose first marker comes first holds the others; standing in front of paragraphs
 * weighs more than standing inside them, and beginning with one more than either.
 */
export function pointMarkers(
  paragraphs: readonly string[],
  follows: Counted | null = null,
): {
  run: MarkerRun | null;
  runnerUp: MarkerRun | null;
  /** A printed numeral in front of a paragraph, where none make points. */
  left: MarkerPlace | null;
} {
  const places = markerPlaces(paragraphs);
  const runs = places.flatMap((found) => styleRun(found, follows) ?? []);
  const isLate = ({ begins }: MarkerRun): number => (begins === 'late' ? 1 : 0);
  const inside = ({ markers }: MarkerRun): number => (markers.every(({ start }) => start === 0) ? 0 : 1);
  const [run = null, runnerUp = null] = runs.toSorted((a, b) => {
    const [x, y] = [a.markers[0], b.markers[0]];
    if (x === undefined || y === undefined) return 0;
    return isLate(a) - isLate(b) || inside(a) - inside(b) || x.paragraph - y.paragraph || x.start - y.start;
  });
  const inFront = places
    .flat()
    .filter(({ start, style, isAmongNumbers }) => start === 0 && style.isPrinted === true && !isAmongNumbers);
  return { run, runnerUp, left: run === null ? (inFront[0] ?? null) : null };
}
