import { expandNumerals } from './expand-numerals.ts';

/** A Latin word, a spoken sign (+ is 加), or any other letter, Han first of all. */
const spokenUnit = /\p{Script=Latin}+|[+＋=×&]|\p{L}|〇/gu;

const latin = /^\p{Script=Latin}/u;

function syllablesOf(unit: string): number {
  if (!latin.test(unit)) return 1;
  // Capitals are spelled out (APP, GB); a word counts its groups of vowels.
  if (/^\p{Lu}+$/u.test(unit)) return unit.length;
  return Math.max(1, unit.match(/[aeiouyü]+/giu)?.length ?? 0);
}

/** Spoken syllables of a text, numerals expanded first (standards §8); punctuation counts 0. */
export function countSyllables(text: string): number {
  const units = expandNumerals(text).match(spokenUnit) ?? [];
  return units.reduce((sum, unit) => sum + syllablesOf(unit), 0);
}
