import { commonSurnames } from '../names/common-surnames.ts';
import { areAlike } from './are-alike.ts';
import type { SearchableText } from './searchable-text.ts';

/** A place where a text has a name but for one character. */
export type NearName = {
  found: string;
  /** In UTF-16 units. */
  index: number;
  /** Whether the differing characters are taken for one another; when not, it may be another person. */
  isAlike: boolean;
};

/** The one place where `characters` from `start` differ from `wanted`; null when there is none or another. */
function onlyDifference(
  characters: readonly string[],
  start: number,
  wanted: readonly string[],
): number | null {
  let place: number | null = null;
  for (const [i, character] of wanted.entries()) {
    if (characters[start + i] === character) continue;
    if (place !== null) return null;
    place = i;
  }
  return place;
}

/** Where a text may have all but one of the characters. Of any two one is at its place: the two rarest are looked for. */
function likelyStarts(text: SearchableText, wanted: readonly string[]): number[] {
  const rarest = wanted
    .map((character, i) => ({ places: text.placesOf(character), i }))
    .toSorted((a, b) => a.places.length - b.places.length)
    .slice(0, 2);
  const starts = new Set(rarest.flatMap(({ places, i }) => places.map((place) => place - i)));
  const last = text.characters.length - wanted.length;
  return [...starts].filter((start) => start >= 0 && start <= last).toSorted((a, b) => a - b);
}

/**
 * The places of a text without spaces where it has `name` but for one character, another surname included, and none of
 * the names that are `known`.
 */
export function nearNames(text: SearchableText, name: string, known: ReadonlySet<string>): NearName[] {
  const wanted = Array.from(name);
  if (wanted.length < 2) return [];
  const { characters, indices } = text;
  const near: NearName[] = [];
  for (const start of likelyStarts(text, wanted)) {
    const place = onlyDifference(characters, start, wanted);
    const other = place === null ? '' : (characters[start + place] ?? '');
    const mayBeName = /^\p{Script=Han}$/u.test(other) && (place !== 0 || commonSurnames.has(other));
    if (place !== null && mayBeName) {
      const found = characters.slice(start, start + wanted.length).join('');
      if (!known.has(found))
        near.push({ found, index: indices[start] ?? 0, isAlike: areAlike(other, wanted[place] ?? '') });
    }
  }
  return near;
}
