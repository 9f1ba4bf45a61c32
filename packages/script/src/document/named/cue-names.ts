import type { Role } from '@lanmu/content';
import { isInformalName } from '../../names/is-informal-name.ts';
import { isName } from '../../names/is-name.ts';
import { isWord } from '../../names/is-word.ts';
import { readAddress } from '../../people/read-address.ts';
import type { People } from '../../people/people.ts';
import { lineBeforeColon } from './line-before-colon.ts';
import type { ReadLine } from '../sections/section.ts';

/**
 * Names that a cue says and nothing else explains, with the line of the first and the role: 【同期】郑国祥 alone on its line
 * with the words on the next, and 【同期：郑国祥】 [S502].
 */
export function cueNames(
  lines: readonly ReadLine[],
  people: People,
): Map<string, { number: number; role: Role }> {
  const found = new Map<string, { number: number; role: Role }>();
  lines.forEach((line, i) => {
    const { reading, number } = line;
    if (reading.kind !== 'cue' || reading.role === null) return;
    const { speaker, rest, role } = reading;
    const below = lines[i + 1];
    const isOfHead = below?.reading.kind === 'guests' || below?.reading.kind === 'credits';
    const isFollowed = isOfHead || (below?.reading.kind === 'text' && lineBeforeColon(below) === null);
    if (speaker === null && !isFollowed) return;
    const name = (speaker ?? rest).text.replace(/[\s\u3000]/gu, '');
    const isPlain = isName(name) && (speaker !== null || !isWord(name)) && readAddress(name) === null;
    if (!(isPlain || isInformalName(name)) || people.names().has(name) || found.has(name)) return;
    found.set(name, { number, role });
  });
  return found;
}
