import { markerPlaces } from './marker-places.ts';
import { leastMarkers, leastWithinSentence } from './marker-run.ts';
import { openingsOf } from './openings.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The paragraphs at which the points begin to count from one again, where at least two came before [S804]: the points of the
 * style that makes them, in front of paragraphs when the others are.
 */
export function restarts(paragraphs: readonly Paragraph[]): number[] {
  // Where headings make the points, or an outer numbering, those that begin again under each are their words.
  const { run } = openingsOf(paragraphs, null);
  const style = run?.markers[0]?.style;
  if (run === null || style === undefined || run.begins !== 'one') return [];
  const found =
    markerPlaces(paragraphs.map(({ words }) => words.text)).find(([first]) => first?.style === style) ?? [];
  const isInFront = run.markers.slice(0, leastMarkers).every(({ start }) => start === 0);
  const places = isInFront ? found.filter(({ start }) => start === 0) : found;
  const begins: number[] = [];
  let count = 0;
  let last = -1;
  for (const [i, { ordinal, paragraph, isBehindComma }] of places.entries()) {
    const isAgain = ordinal === 1 && count >= leastMarkers && paragraph > last;
    // Two of one sentence are said in passing.
    const least = isBehindComma ? leastWithinSentence : leastMarkers;
    const goesOn = places.slice(i + 1, i + least).every((next, k) => next.ordinal === k + 2);
    if (isAgain && goesOn && places.length >= i + least) {
      begins.push(paragraph);
      count = 0;
    }
    if (ordinal === count + 1) count += 1;
    last = paragraph;
  }
  return begins;
}
