import { mayBeTitle } from './may-be-title.ts';
import type { ReadLine } from './section.ts';

/** Most lines a headline is set in. */
const titleLines = 2;

/** Whether two lines are one headline: set right under each other, or halves of one length with one empty line between. */
function areOneHeadline(above: ReadLine, below: ReadLine): boolean {
  if (below.gapLines === 0) return true;
  const [first, second] = [above, below].map(({ words }) => Array.from(words.text).length);
  return below.gapLines === 1 && Math.abs((first ?? 0) - (second ?? 0)) <= 1;
}

/** The first line of the headline above line `index`, or `index` itself when there is none. */
export function titleStart(lines: readonly ReadLine[], index: number, from: number): number {
  let start = index;
  while (start > from && index - start < titleLines) {
    const line = lines[start - 1];
    const below = lines[start];
    if (line === undefined || !mayBeTitle(line)) break;
    // A second line of a headline stands right on the first, or is its other half: as long as it, give or take one.
    if (start < index && below !== undefined && !areOneHeadline(line, below)) break;
    start -= 1;
    if (line.reading.kind === 'title') break;
  }
  return start;
}
