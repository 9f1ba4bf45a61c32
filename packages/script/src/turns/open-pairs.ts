import { countCharacter } from '../source/count-character.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['【', '】'],
];

/** Of each pair, how many more a text opens than it closes. */
export function openPairs(text: string): number[] {
  return pairs.map(([opening, closing]) => countCharacter(text, opening) - countCharacter(text, closing));
}
