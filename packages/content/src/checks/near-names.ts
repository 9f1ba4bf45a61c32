import { areAlike } from './are-alike.ts';
import { surnames } from './surnames.ts';

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

/** The places of a text without spaces where it has `name` but for one character, another surname included. */
export function nearNames(text: string, name: string): NearName[] {
  const wanted = Array.from(name);
  const characters = Array.from(text);
  const near: NearName[] = [];
  let index = 0;
  for (let start = 0; wanted.length > 1 && start + wanted.length <= characters.length; start += 1) {
    const place = onlyDifference(characters, start, wanted);
    const other = place === null ? '' : (characters[start + place] ?? '');
    const mayBeName = /^\p{Script=Han}$/u.test(other) && (place !== 0 || surnames.has(other));
    if (place !== null && mayBeName) {
      const found = characters.slice(start, start + wanted.length).join('');
      near.push({ found, index, isAlike: areAlike(other, wanted[place] ?? '') });
    }
    index += characters[start]?.length ?? 0;
  }
  return near;
}
