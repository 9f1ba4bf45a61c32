import type { Person } from '@lanmu/content';
import type { Origin } from '../../coverage/origin.ts';
import { findWords } from '../../words/find-words.ts';
import type { Words } from '../../words/words.ts';

/** Where what is said of somebody begins before their name at `nameAt`: behind the name of whoever stands before. */
function startOfDescription(line: Words, nameAt: number, others: readonly string[]): number {
  const before = line.text.slice(0, nameAt);
  return Math.max(
    0,
    ...others.map((name) => {
      const at = before.lastIndexOf(name);
      return at < 0 ? 0 : at + name.length;
    }),
  );
}

/** Where what is said of somebody ends behind their name: at the bracket that holds it, else nothing is said there. */
function endOfDescription(line: Words, nameEnd: number): number {
  const bracket = /^\s*[（(][^）)]*[）)]/u.exec(line.text.slice(nameEnd));
  return bracket === null ? nameEnd : nameEnd + bracket[0].length;
}

/**
 * Every place where the lines that say who somebody is (the 专访 line, the words before a colon, the credits) hold the name,
 * the unit and the posts of the people [S902].
 */
export function personOrigins(
  persons: readonly Person[],
  options: {
    id: string;
    /** Lines in which many may be named. */
    shared: readonly Words[];
    /** Lines that are about one, by id. */
    own: ReadonlyMap<string, readonly Words[]>;
  },
): Origin[] {
  const { id, shared, own } = options;
  const named = persons
    .map(({ name }) => name)
    .filter((name) => shared.some(({ text }) => text.includes(name)));
  return persons.flatMap((person, i) =>
    [...shared, ...(own.get(person.id) ?? [])].flatMap((line): Origin[] => {
      const name = findWords(line, person.name);
      if (name === null) return [];
      const from = startOfDescription(
        line,
        name.at,
        named.filter((other) => other !== person.name),
      );
      const to = endOfDescription(line, name.end);
      const origins: Origin[] = [];
      const note = (words: Words, path: string): void => {
        for (const range of words.ranges) origins.push({ ...range, where: `${id}: people[${i}].${path}` });
      };
      note(name.words, 'name');
      const unit = findWords(line, person.organization ?? '', { from, to });
      if (unit !== null) note(unit.words, 'organization');
      let at = unit?.end ?? from;
      person.posts.forEach((post, k) => {
        const found = findWords(line, post, { from: at, to });
        if (found === null) return;
        note(found.words, `posts[${k}]`);
        at = found.end;
      });
      return origins;
    }),
  );
}
