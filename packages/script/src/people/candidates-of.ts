import { isAbbreviation, postAtEndOf, surnameOf } from '@lanmu/content';
import { holdsPost } from './holds-post.ts';
import { isPasserBy } from '../names/passer-by.ts';
import type { People } from './people.ts';
import { readAddress } from './read-address.ts';

/** Who may be meant by a short form, by name: one is who it is, several are doubtful, none is nobody. */
export function candidatesOf(text: string, people: People): string[] {
  if (surnameOf(text) === text) {
    const interviewed = people.inRole('interviewee');
    const all = [...interviewed, ...[...people.names()].filter((name) => !interviewed.includes(name))];
    return all.filter((name) => surnameOf(name) === text);
  }
  if (postAtEndOf(text) === text) {
    // 村民： is any of them, however many villagers are named.
    if (isPasserBy(text)) return [];
    return people
      .inRole('interviewee')
      .filter((name) => people.postsOf(name).some((held) => held.endsWith(text)));
  }
  const address = readAddress(text);
  if (address === null) return [];
  const { organization, surname, posts, called } = address;
  const named = people
    .addressable()
    .filter(({ name }) => surnameOf(name) === surname && name !== called)
    .filter((each) => organization === null || isAbbreviation(organization, each.organization ?? ''));
  // 谭局长 may be a deputy, as people are addressed: who has the name and any post.
  const both = named.filter((each) => posts.some((post) => holdsPost(each, post)));
  return (both.length > 0 ? both : named).map(({ name }) => name);
}
