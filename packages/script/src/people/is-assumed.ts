import { holdsPost } from './holds-post.ts';
import type { People } from './people.ts';
import { readAddress } from './read-address.ts';

/** Whether words before a colon mean somebody by a post that the script does not give them: 谭局长 of 党组书记谭勇 [S403]. */
export function isAssumed(text: string, name: string, people: People): boolean {
  const address = readAddress(text);
  if (address === null || name === address.called) return false;
  const person = people.addressable().find((each) => each.name === name);
  if (person === undefined) return false;
  return !address.posts.some((post) => holdsPost(person, post));
}
