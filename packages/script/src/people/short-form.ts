import { isAbbreviation, postAtEndOf, surnameOf } from '@lanmu/content';
import { readPosts, type Identity } from '../names/read-identity.ts';
import { isPasserBy } from './passer-by.ts';
import type { People } from './people.ts';
import { readAddress } from './read-address.ts';

function holds({ posts }: Identity, post: string): boolean {
  return posts.some((held) => held.endsWith(post));
}

/** The one person interviewed who holds a post of a unit (住建局局长：), by name; null when it is none, or several. */
export function holderOf(text: string, people: People): string | null {
  const { organization = null, posts: [post] = [] } = readPosts(text) ?? {};
  if (organization === null || post === undefined) return null;
  const [one, another] = people
    .addressable()
    .filter((each) => isAbbreviation(organization, each.organization ?? '') && holds(each, post));
  return one === undefined || another !== undefined || isPasserBy(text) ? null : one.name;
}

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
  const both = named.filter((each) => posts.some((post) => holds(each, post)));
  return (both.length > 0 ? both : named).map(({ name }) => name);
}

/** Posts of those who lead, with which people are addressed whatever else they hold: 党组书记 as 局长. */
const leads = /(?:长|书记|主任|主席|经理|总裁|总监|[局处科所院校厅部庭队行总董县区市镇乡])$/u;

/** Whether words before a colon mean somebody by a post that the script does not give them: 谭局长 of 党组书记谭勇 [S85]. */
export function isAssumed(text: string, name: string, people: People): boolean {
  const address = readAddress(text);
  if (address === null || name === address.called) return false;
  const person = people.addressable().find((each) => each.name === name);
  if (person === undefined) return false;
  return !address.posts.some((post) => holds(person, post));
}

/**
 * Who is meant by a family name, a family name with a post, or a post alone before a colon (王：, 王局长：, 住建局王局：,
 * 局长：): the one person of the interview whom it fits. Null when it fits nobody, or several.
 */
export function personOfShortForm(text: string, people: People): string | null {
  const [one, another] = candidatesOf(text, people);
  if (one === undefined || another !== undefined) return null;
  // 王医生 is nobody who is a director.
  return isAssumed(text, one, people) && !leads.test(text) ? null : one;
}
