import { isAbbreviation } from '../names/is-abbreviation.ts';
import { postAtEndOf } from '../names/post-at-end-of.ts';
import { shortPosts } from '../names/short-posts.ts';
import { surnameOf } from '../names/surname-of.ts';
import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';

/** Whether words are a post and nothing else: the person's, or one that people are addressed with. */
function isPost(words: string, posts: readonly string[]): boolean {
  if (words === '') return false;
  return shortPosts.has(words) || postAtEndOf(words) === words || posts.some((post) => post.endsWith(words));
}

/** Whether words are a post that somebody holds, with the unit, whole or short, or without: 局长, 住建局局长. */
function isHeld(words: string, person: Person): boolean {
  const unit = bareText(person.organization ?? '');
  return person.posts.map(bareText).some((held) => {
    if (held.endsWith(words)) return true;
    // 住建局书记 is who is 党组书记 there; a post that is in no list is told by its own words.
    const said = words.endsWith(held) ? held : (postAtEndOf(words) ?? '');
    const isTheirs = said !== '' && held.endsWith(said);
    return isTheirs && isAbbreviation(words.slice(0, -said.length), unit);
  });
}

/**
 * Whether a script means somebody by less than the full name: by the family name (邹), by it and a post with the unit or
 * without (邹书记, 住建局李局), by a post of theirs (总经理), by a pseudonym without its mark.
 */
export function isShortForm(attribution: string, person: Person): boolean {
  const words = bareText(attribution);
  const name = bareText(person.name);
  if (words === '') return false;
  const unmarked = name.replace(/[（(].*$/u, '');
  if (unmarked !== name && unmarked !== '' && words.includes(unmarked)) return true;
  if (isHeld(words, person)) return true;
  const surname = surnameOf(name) ?? Array.from(name)[0] ?? '';
  const at = words.lastIndexOf(surname);
  return (
    words === surname || (at >= 0 && isPost(words.slice(at + surname.length), person.posts.map(bareText)))
  );
}
