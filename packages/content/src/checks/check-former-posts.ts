import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { describePerson } from './describe-person.ts';
import { documentFinding } from './document-finding.ts';
import { titleAtEnd } from './post-words.ts';

/** A description that begins with 原 before a unit; 原平, 原阳 and 原州 are places, 原党委书记 names no unit. */
const formerUnit =
  /^原(?!平市|阳县|州区|山林场|[子创产生地])(?<unit>(?!党委$).+[局委部厅办院校会镇乡村区县市省司社站所处科队中心行台])$/u;

/** Who held a post once held it in a unit that still is: 区民政局原局长, not 原区民政局局长 (standards §8). */
export const checkFormerPosts: Check = ({ interview }) => {
  const { dek, people, script } = interview;
  const names = people.map(({ name }) => name);
  return people.flatMap((person, i) => {
    const turn = script.turns.findIndex(({ speaker }) => speaker === person.id);
    const attribution = script.turns[turn]?.attribution ?? '';
    const places = [
      {
        path: ['people', i, 'organization'],
        words: bareText((person.organization ?? '') + (person.posts[0] ?? '')),
      },
      { path: ['dek'], words: describePerson({ line: dek, person, names })?.words ?? '' },
      {
        path: ['script', 'turns', turn, 'attribution'],
        words: describePerson({ line: attribution, person, names })?.words ?? '',
      },
    ];
    for (const { path, words } of places) {
      const [found = ''] = words.split(/[、，,]/u);
      const title = titleAtEnd.exec(found)?.[0] ?? '';
      const unit = formerUnit.exec(found.slice(0, found.length - title.length))?.groups?.['unit'];
      if (title === '' || unit === undefined) continue;
      const params = { found, expected: `${unit}原${title}`, name: person.name };
      return [
        documentFinding({ document: interview, path, code: 'former-misplaced', severity: 'warning', params }),
      ];
    }
    return [];
  });
};
