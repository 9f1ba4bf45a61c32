import type { Finding } from '../finding.ts';
import type { Person } from '../person.ts';
import { isAbbreviation } from '../names/is-abbreviation.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { describePerson, type Description } from './describe-person.ts';
import { documentFinding } from './document-finding.ts';
import { postModifiers } from './post-words.ts';

/** Whether two wordings mean one post: a shorter form does (书记 of 党组书记), a deputy's or a former one does not. */
function isSamePost(one: string, other: string): boolean {
  const rank = (post: string): string => (post.match(postModifiers) ?? []).join('');
  const isForm = isAbbreviation(one, other) || isAbbreviation(other, one);
  return isForm && rank(one) === rank(other);
}

/** Whether two wordings mean one unit. */
function isSameUnit(one: string, other: string): boolean {
  return isAbbreviation(one, other) || isAbbreviation(other, one);
}

type Difference = Pick<Finding, 'code' | 'severity' | 'params'> & {
  code: 'post-differs' | 'organization-differs' | 'organization-two-forms';
};

function differences(person: Person, description: Description): Difference[] {
  const { name } = person;
  const { words, organization, posts } = description;
  const known = person.posts.map(bareText);
  const unit = person.organization === null ? null : bareText(person.organization);
  const others = posts.filter((post) => !known.some((each) => isSamePost(each, post)));
  // Unit and posts may be parted elsewhere in the record: 区卫健局办公室 + 主任, 区卫健局 + 办公室主任.
  if (others.length === 0 || words === bareText([unit ?? '', ...person.posts].join(''))) {
    if (organization === null || unit === null || organization === unit) return [];
    const code = isSameUnit(organization, unit) ? 'organization-two-forms' : 'organization-differs';
    const severity = code === 'organization-differs' ? 'warning' : 'info';
    return [{ code, severity, params: { name, found: organization, expected: unit } }];
  }
  const params = { name, found: others.join('、'), expected: person.posts.join('、') };
  return [{ code: 'post-differs', severity: 'warning', params }];
}

/** Unit and posts of somebody are the same in the 专访 line, the attributions and the record (standards §8). */
export const checkPostsAgree: Check = ({ interview }) => {
  const { dek, people, script } = interview;
  const names = people.map(({ name }) => name);
  const lines = [
    { line: dek, path: ['dek'], speaker: null },
    ...script.turns.flatMap(({ attribution, speaker }, i) =>
      attribution === null
        ? []
        : [{ line: attribution, path: ['script', 'turns', i, 'attribution'], speaker }],
    ),
  ].filter(({ line }, i, all) => all.findIndex((other) => other.line === line) === i);
  return lines.flatMap(({ line, path, speaker }) =>
    people
      .filter(({ id, roles, organization, posts }) => {
        const isDescribed = roles.includes('interviewee') && (organization !== null || posts.length > 0);
        return isDescribed && (speaker === null || speaker === id);
      })
      .flatMap((person) => {
        const description = describePerson({ line, person, names });
        return description === null ? [] : differences(person, description);
      })
      .map((difference) => documentFinding({ document: interview, path, ...difference })),
  );
};
