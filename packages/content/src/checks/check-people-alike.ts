import type { Finding } from '../finding.ts';
import type { Interview } from '../interview.ts';
import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { nameStanding } from './name-standing.ts';
import { nearNames } from './near-names.ts';
import { solePost } from './post-words.ts';
import { SearchableText } from './searchable-text.ts';

function placeOf({ organization, posts }: Person): string {
  return bareText([organization ?? '', ...posts].join('、'));
}

function haveOnePlace(one: Person, other: Person): boolean {
  return one.organization !== null && placeOf(one) === placeOf(other);
}

/** Whether both are said to hold a post of one unit that one person holds. */
function haveOneChair(one: Person, other: Person): boolean {
  if (one.organization === null || other.organization === null) return false;
  const [unit, otherUnit] = [bareText(one.organization), bareText(other.organization)];
  // 区水利局 and 市中区水利局 are one, 区医院 and 区第二医院 are not.
  const isOneUnit = unit.endsWith(otherUnit) || otherUnit.endsWith(unit);
  const posts = new Set(other.posts.map(bareText));
  return isOneUnit && one.posts.map(bareText).some((post) => posts.has(post) && solePost.test(post));
}

/** Whether the 专访 line or the credits name one who never speaks, and not the other, who does, in one role. */
function isPromised({ dek, script }: Interview, one: Person, other: Person): boolean {
  const isNamed = ({ id, name }: Person): boolean =>
    bareText(dek).includes(bareText(name)) || script.credits.some(({ people }) => people.includes(id));
  const speaks = ({ id }: Person): boolean => script.turns.some(({ speaker }) => speaker === id);
  const isPromise = (promised: Person, heard: Person): boolean =>
    isNamed(promised) && !speaks(promised) && !isNamed(heard) && speaks(heard);
  const isOneRole = one.roles.some((role) => other.roles.includes(role));
  return isOneRole && (isPromise(one, other) || isPromise(other, one));
}

/**
 * No two people are one person whose name was written two ways (standards §8, QC): 焦艳红 and 焦燕红. It is surely one where
 * both hold the one chair of a unit, or where the 专访 line or the credits name somebody who never speaks and the other, of
 * the same place or the same sound, does. Then a wrong name goes to air, and that is an error.
 */
export const checkPeopleAlike: Check = ({ interview }) => {
  const { people } = interview;
  const names = people.map(({ name }) => bareText(name));
  return people.flatMap((person, i): Finding[] => {
    const name = names[i] ?? '';
    const searchable = new SearchableText(name);
    const gradeOf = (other: Person, otherName: string): 'error' | 'warning' | null => {
      const [near] = otherName.length === name.length ? nearNames(searchable, otherName, new Set()) : [];
      if (near === undefined) return null;
      const isSameSurname = name[0] === otherName[0];
      const isPlaced = haveOnePlace(person, other);
      const isSure =
        haveOneChair(person, other) || ((isPlaced || near.isAlike) && isPromised(interview, person, other));
      if (isSure && (isSameSurname || near.isAlike)) return 'error';
      // Two-character names that sound alike are often two people; those of one unit and post hardly.
      const isLong = Array.from(name).length > 2 && isSameSurname;
      return near.isAlike && (isPlaced || isLong) ? 'warning' : null;
    };
    const graded = people
      .slice(0, i)
      .map((other, j) => ({ other, severity: gradeOf(other, names[j] ?? '') }))
      .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
      .find(({ severity }) => severity !== null);
    if (graded === undefined || graded.severity === null) return [];
    const { other, severity } = graded;
    const params = {
      found: person.name,
      name: other.name,
      foundAt: nameStanding(interview, person),
      nameAt: nameStanding(interview, other),
    };
    const path = ['people', i, 'name'];
    return [documentFinding({ document: interview, path, code: 'people-alike', severity, params })];
  });
};
