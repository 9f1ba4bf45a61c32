import { codePointName } from '@lanmu/content';
import type { FindingList } from './finding-list.ts';

/** Control characters that are no tab and no line break; NUL is one of them. */
const control = /(?!\s)\p{Cc}/gu;

/** Characters between two places of a text, those of two units counted once. */
function codePointCount(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** Tells every control character of a text once, with how often it is there and where first [S7]. */
export function findControlCharacters(text: string, findings: FindingList): void {
  const places = new Map<string, { first: number; count: number }>();
  for (const match of text.matchAll(control)) {
    const place = places.get(match[0]);
    if (place === undefined) places.set(match[0], { first: match.index, count: 1 });
    else place.count += 1;
  }
  // Places come in order, so one walk finds their lines: a text may hold each of sixty in a line of millions.
  let line = 1;
  let start = 0;
  for (const [character, { first, count }] of places) {
    for (let end = text.indexOf('\n', start); end !== -1 && end < first; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    const position = codePointCount(text, start, first) + 1;
    const params = { codePoint: codePointName(character), count, position };
    findings.add({ code: 'source-control-character', severity: 'warning', params, line });
  }
}
