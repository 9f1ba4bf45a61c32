import { codePointName } from '@lanmu/content';
import type { FindingList } from './finding-list.ts';

/** Control characters that are no tab and no line break; NUL is one of them. */
const control = /(?!\s)\p{Cc}/gu;

/** Tells every control character of a text once, with how often it is there and where first [S7]. */
export function findControlCharacters(text: string, findings: FindingList): void {
  const places = new Map<string, { first: number; count: number }>();
  for (const match of text.matchAll(control)) {
    const place = places.get(match[0]);
    if (place === undefined) places.set(match[0], { first: match.index, count: 1 });
    else place.count += 1;
  }
  for (const [character, { first, count }] of places) {
    const before = text.slice(0, first).split('\n');
    const position = Array.from(before.at(-1) ?? '').length + 1;
    const params = { codePoint: codePointName(character), count, position };
    findings.add({ code: 'source-control-character', severity: 'warning', params, line: before.length });
  }
}
