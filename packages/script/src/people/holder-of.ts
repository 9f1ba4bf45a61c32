import { isAbbreviation } from '@lanmu/content';
import { readPosts } from '../names/read-identity.ts';
import { holdsPost } from './holds-post.ts';
import { isPasserBy } from '../names/passer-by.ts';
import type { People } from './people.ts';

/** The one person interviewed who holds a post of a unit (住建局局长：), by name; null when it is none, or several. */
export function holderOf(text: string, people: People): string | null {
  const { organization = null, posts: [post] = [] } = readPosts(text) ?? {};
  if (organization === null || post === undefined) return null;
  const [one, another] = people
    .addressable()
    .filter((each) => isAbbreviation(organization, each.organization ?? '') && holdsPost(each, post));
  return one === undefined || another !== undefined || isPasserBy(text) ? null : one.name;
}
