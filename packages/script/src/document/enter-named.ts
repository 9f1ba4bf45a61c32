import { readDek } from '../people/read-dek.ts';
import type { People } from '../people/people.ts';
import type { Mention } from './mention.ts';
import type { ReadLine } from './section.ts';

/** Enters those whom the 专访 lines and the credits name, before anybody speaks; gives what the 专访 lines name whom by. */
export function enterNamed(lines: readonly ReadLine[], people: People): Mention[] {
  return lines.flatMap(({ reading }): Mention[] => {
    if (reading.kind === 'dek') {
      return readDek(reading.text.text).map((identity) => {
        people.enter(identity, 'interviewee');
        return { name: identity.name, words: reading.text };
      });
    }
    if (reading.kind !== 'credits') return [];
    for (const { role, names } of reading.credits) {
      for (const { text } of names) {
        people.enter({ name: text.replace(/[\s\u3000]/gu, ''), organization: null, posts: [] }, role);
      }
    }
    return [];
  });
}
