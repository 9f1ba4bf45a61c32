import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';
import { postAtEnd } from './post-words.ts';

/** Posts that are said with their first character alone: 李局, 孙总. */
const shortPosts = /^[局处科所院校厅部庭队行总董工导县区市镇乡]$/u;

/** Family names of two characters that are met. */
const compound =
  /^(?:欧阳|上官|司马|司徒|诸葛|皇甫|尉迟|慕容|令狐|夏侯|公孙|宇文|东方|南宫|端木|轩辕|长孙|独孤|赫连|申屠|闻人|太史|呼延|西门|濮阳|澹台|钟离|拓跋)/u;

/** Whether words before a post are the unit, whole or short: 住建局 has its characters from 永宁县住房和城乡建设局, in order. */
function isUnit(words: string, organization: string): boolean {
  const characters = Array.from(words);
  let at = 0;
  for (const character of Array.from(organization)) if (character === characters[at]) at += 1;
  return at === characters.length;
}

/** Whether words are a post and nothing else: the person's, or one that people are addressed with. */
function isPost(words: string, posts: readonly string[]): boolean {
  if (words === '') return false;
  const isKnown = shortPosts.test(words) || postAtEnd.exec(words)?.[0] === words;
  return isKnown || posts.some((post) => post.endsWith(words));
}

/**
 * Whether a script means somebody by less than the full name: by the family name (邹), by it and a post with the unit or
 * without (邹书记, 住建局李局), by a post of theirs (总经理), by a pseudonym without its mark.
 */
export function isShortForm(attribution: string, person: Person): boolean {
  const words = bareText(attribution);
  const name = bareText(person.name);
  if (words === '') return false;
  if (name.startsWith(words) && /^[（(]/u.test(name.slice(words.length))) return true;
  const posts = person.posts.map(bareText);
  const unit = bareText(person.organization ?? '');
  const holdsIt = posts.some(
    (post) => post.endsWith(words) || (words.endsWith(post) && isUnit(words.slice(0, -post.length), unit)),
  );
  if (holdsIt) return true;
  const surname = compound.exec(name)?.[0] ?? Array.from(name)[0] ?? '';
  const at = words.lastIndexOf(surname);
  return words === surname || (at >= 0 && isPost(words.slice(at + surname.length), posts));
}
