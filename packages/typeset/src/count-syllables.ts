import { expandNumerals } from './expand-numerals.ts';

/** A Latin word, a spoken sign (+ is 加), or any other letter, Han first of all. */
const spokenUnit = /\p{Script=Latin}+|[+＋=×&]|\p{L}|〇/gu;

function syllablesOf(unit: string): number {
  if (!/^\p{Script=Latin}/u.test(unit)) return 1;
  // Capitals are spelled out (APP, GB); a word counts its groups of vowels.
  if (/^\p{Lu}+$/u.test(unit)) return unit.length;
  return Math.max(1, unit.match(/[aeiouyü]+/giu)?.length ?? 0);
}

/** Spoken syllables of a text, numerals expanded first (standards §8); punctuation counts 0. */
export function countSyllables(text: string): number {
  return Array.from(expandNumerals(text).matchAll(spokenUnit), ([unit]) => syllablesOf(unit)).reduce(
    (sum, syllables) => sum + syllables,
    0,
  );
}
