import { roleWordAt } from '@lanmu/content';
import { creditLabelAt } from '../../lines/credit-labels.ts';
import { isInformalName } from '../../names/is-informal-name.ts';
import { isName } from '../../names/is-name.ts';
import { readPseudonym } from '../../names/read-pseudonym.ts';
import { readIdentity } from '../../names/read-identity.ts';
import type { People } from '../../people/people.ts';
import { pseudonymOf } from '../../people/pseudonym-of.ts';
import { readAddress } from '../../people/read-address.ts';
import { meaningBeforeVerb } from '../../turns/reported-speech.ts';
import { lineBeforeColon } from './line-before-colon.ts';
import type { ReadLine } from '../sections/section.ts';

/**
 * Whether a text begins with a role, is the word of a credit or holds posts: it is nobody's name. With dots it looks like
 * one (记者阿里·买买提, 局长阿里·买买提).
 */
function isMoreThanName(text: string): boolean {
  if (roleWordAt(text) !== null || creditLabelAt(text)?.length === text.length) return true;
  return (readIdentity(text)?.posts.length ?? 0) > 0;
}

/** Longest name, dots included. */
const longestName = 12;

/** What a text ends with that may be a name and is not the whole of it. */
function endingsOf(text: string): string[] {
  const most = Math.min(longestName, text.length - 1);
  return Array.from({ length: Math.max(0, most - 1) }, (_, i) => text.slice(-2 - i));
}

/**
 * Names in front of a colon that no post explains, with the line of the first. One is believed when it comes twice, when
 * the 专访 line or a longer text before a colon ends with it, or when a space parts it from what it is (菜农 龚大勇：). Once
 * and alone it may be anything [S407].
 */
export function evidentNames(lines: readonly ReadLine[], people: People): Map<string, number> {
  const known = people.names();
  const found = lines.flatMap((line) => {
    const before = lineBeforeColon(line);
    return before === null ? [] : [{ before, number: line.number }];
  });
  const counts = new Map<string, number>();
  for (const { before } of found) counts.set(before, (counts.get(before) ?? 0) + 1);
  const deks = lines.flatMap(({ reading }) => (reading.kind === 'dek' ? [reading.text.text] : []));
  const endings = new Set([...counts.keys(), ...deks].flatMap(endingsOf));
  const believed = new Map<string, number>();
  const believe = (name: string, number: number): void => {
    // 李局 and 李局长 are no names, however often they come.
    if (pseudonymOf(name, people) !== null) return;
    const isPlain = isName(name) && readAddress(name) === null && !isMoreThanName(name);
    if (!known.has(name) && !believed.has(name) && (isPlain || isInformalName(name)))
      believed.set(name, number);
  };
  // 王娜说： is no name, however often it comes; 李志道： is one, unless 李志 speaks.
  const speaks = (name: string, whole: string): boolean =>
    known.has(name) || counts.has(name) || (isName(name) && !whole.endsWith('道'));
  for (const { before, number } of found) {
    if (meaningBeforeVerb(before, (name) => (speaks(name, before) ? name : null)) !== null) continue;
    const parted = /^[\p{Script=Han}\d、，·（）()]{2,}[ \u3000]+([\p{Script=Han}·]{2,12})$/u.exec(
      before,
    )?.[1];
    if (parted !== undefined && creditLabelAt(before) === null && roleWordAt(before) === null) {
      believe(parted, number);
    }
    const alias = readPseudonym(before);
    if (alias !== null && (isName(alias.name) || isInformalName(alias.name))) {
      if (!known.has(before)) believed.set(before, believed.get(before) ?? number);
      continue;
    }
    if (!/^[\p{Script=Han}·]{2,12}$/u.test(before)) continue;
    if (isInformalName(before)) believe(before, number);
    if ((counts.get(before) ?? 0) > 1 || endings.has(before)) believe(before, number);
  }
  return believed;
}
