import type { People } from '../../people/people.ts';
import { readIdentity } from '../../names/read-identity.ts';
import { lineBeforeColon } from './line-before-colon.ts';
import type { ReadLine } from '../sections/section.ts';

/** Notes those who are named with posts before a colon: 李局长 may be said before 住建局局长李明 is [S403]. */
export function announceNamed(lines: readonly ReadLine[], people: People): void {
  const known = people.names();
  for (const line of lines) {
    const before = lineBeforeColon(line);
    const identity = before === null ? null : readIdentity(before, known);
    if (identity !== null && identity.posts.length > 0) people.announce(identity);
  }
}
