import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';
import { lastClause } from './last-clause.ts';
import { solePost } from './post-words.ts';

const former = /(?:原|前|时任)$/u;

/**
 * How surely the words before a name tell that `person` is meant: by unit and the post of its head (`sole`), by unit and
 * a post that few hold (`full`), by one of them or by the role (`partial`), or not at all. `before` has no spaces.
 */
export function nameIntroduction(before: string, person: Person): 'sole' | 'full' | 'partial' | 'none' {
  const organization = bareText(person.organization ?? '');
  const post = person.posts.map(bareText).find((each) => before.endsWith(each));
  if (post === undefined) {
    const byUnit = organization !== '' && before.endsWith(organization);
    const isCrew = person.roles.some((role) => role !== 'interviewee');
    return byUnit || (isCrew && /(?:记者|主持人|通讯员)$/u.test(before)) ? 'partial' : 'none';
  }
  const clause = lastClause(before.slice(0, before.length - post.length), '，。；：！？');
  const at = organization === '' ? -1 : clause.lastIndexOf(organization);
  const between = clause.slice(at + organization.length);
  // Several people may be deputies, members or staff of one unit, and predecessors held the same post.
  const isOneOfMany = /副|成员|委员|代表|员$/u.test(post);
  const isFull = at >= 0 && /^$|[、，兼]$/u.test(between) && !former.test(clause.slice(0, at));
  if (!isFull || isOneOfMany) return 'partial';
  return solePost.test(post) ? 'sole' : 'full';
}
