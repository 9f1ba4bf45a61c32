import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { nearNames } from './near-names.ts';
import { SearchableText } from './searchable-text.ts';

function haveOnePlace(one: Person, other: Person): boolean {
  const place = ({ organization, posts }: Person): string =>
    bareText([organization ?? '', ...posts].join('、'));
  return one.organization !== null && place(one) === place(other);
}

/** No two people are one person whose name was written two ways (standards §8, QC): 焦艳红 and 焦燕红. */
export const checkPeopleAlike: Check = ({ interview }) => {
  const { people } = interview;
  const names = people.map(({ name }) => bareText(name));
  return people.flatMap((person, i) => {
    const name = names[i] ?? '';
    const searchable = new SearchableText(name);
    const first = people.slice(0, i).find((other, j) => {
      const otherName = names[j] ?? '';
      const [near] = otherName.length === name.length ? nearNames(searchable, otherName, new Set()) : [];
      // Two-character names that sound alike are often two people; those of one unit and post hardly.
      if (near === undefined || !near.isAlike) return false;
      return haveOnePlace(person, other) || (Array.from(name).length > 2 && name[0] === otherName[0]);
    });
    if (first === undefined) return [];
    const params = { found: person.name, name: first.name };
    const path = ['people', i, 'name'];
    return [
      documentFinding({ document: interview, path, code: 'people-alike', severity: 'warning', params }),
    ];
  });
};
