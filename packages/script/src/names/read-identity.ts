import { postAtEndOf } from '@lanmu/content';
import { bareIdentity } from './bare-identity.ts';
import { endsLikePlace } from './ends-like-place.ts';
import { isInformalName } from './is-informal-name.ts';
import { isName } from './is-name.ts';
import { isPasserBy } from './passer-by.ts';
import { isWord } from './is-word.ts';
import { readPseudonym } from './read-pseudonym.ts';

/** Who somebody is, as a script writes it: 区民政局党组书记、局长王娜. */
export type Identity = { name: string; organization: string | null; posts: readonly string[] };

/** Longest name without a dot in it. */
const longestName = 4;

/** Words that are in a sentence and in no organisation: 今天我们采访了区民政局局长王娜： is said, not who says it. */
const saysSomething =
  /[我你您她]|他们|今天|今年|昨天|采访|欢迎|感谢|介绍|邀请|请到|表示|告诉|[对向][^、]*说/u;

/** Organisation and posts of 区民政局党组书记、局长; null when it does not end with a post. */
export function readPosts(text: string): Pick<Identity, 'organization' | 'posts'> | null {
  const [first = '', ...others] = text.split(/[、，,]/u).map((part) => part.trim());
  if (others.some((part) => postAtEndOf(part) === null)) return null;
  const post = postAtEndOf(first);
  if (post === null) return null;
  const organization = first.slice(0, first.length - post.length);
  if (saysSomething.test(organization)) return null;
  return { organization: organization === '' ? null : organization, posts: [post, ...others] };
}

/** Where the name begins at the end of a text that ends with a name, the longest known one first. */
function nameStarts(text: string, known: ReadonlySet<string>): number[] {
  // Of the text's ends, which are few, those that are known: a script may know thousands of names.
  const starts = Array.from(text, (_, i) => i).filter((start) => known.has(text.slice(start)));
  const dotted = /\p{Script=Han}{1,12}(?:[·•・]\p{Script=Han}{1,12})+$/u.exec(text);
  const short = Array.from({ length: longestName - 1 }, (_, i) => text.length - 2 - i);
  return [
    ...starts,
    // From the end: of 副主任医师阿不都·买买提 the whole post goes before the half of it that is a post too.
    ...(dotted === null
      ? []
      : Array.from(dotted[0].split(/[·•・]/u)[0] ?? '', (_, i) => dotted.index + i).toReversed()),
    ...short.filter((start) => start >= 0),
  ];
}

/**
 * Reads who somebody is: posts and name, in either order (王娜（区民政局局长）), or a name alone that is known. A name nobody
 * knows yet is believed when it begins with a family name and a post stands before it. Null when it is none of these.
 */
export function readIdentity(text: string, known: ReadonlySet<string> = new Set()): Identity | null {
  const plain = text.replace(/[\s\u3000]/gu, '');
  if (known.has(plain)) return bareIdentity(plain);
  // 孙某某（化名）: the name is shown with its mark.
  const pseudonym = readPseudonym(plain);
  if (pseudonym !== null) {
    const { name, mark } = pseudonym;
    const bare = isName(name) || isInformalName(name) ? bareIdentity(name) : null;
    const identity = readIdentity(name, known) ?? bare;
    return identity === null ? null : { ...identity, name: identity.name + mark };
  }
  const behind = /^(.{2,20}?)[（(](.+)[）)]$/u.exec(plain);
  if (behind !== null) {
    const [, name = '', posts = ''] = behind;
    const read = readPosts(posts);
    if (read !== null && (known.has(name) || isName(name))) return { name, ...read };
    // 王娜（笑）：
    if (known.has(name)) return bareIdentity(name);
  }
  const before = /^(\p{Script=Han}{2,4}|[\p{Script=Han}·•・]{3,20})[\s\u3000]+(.+)$/u.exec(text.trim());
  if (before !== null) {
    const [, name = '', posts = ''] = before;
    const read = readPosts(posts.replace(/[\s\u3000]/gu, ''));
    if (read !== null && (known.has(name) || isName(name))) return { name, ...read };
  }
  for (const start of nameStarts(plain, known)) {
    const name = plain.slice(start);
    if (!known.has(name) && !isName(name) && !isInformalName(name)) continue;
    const read = readPosts(plain.slice(0, start));
    // 群众满意 is nobody called 满意.
    const isSaid = !known.has(name) && isWord(name) && isPasserBy(read?.posts.at(-1) ?? '');
    if (read !== null && !(isSaid && read.organization === null)) return { name, ...read };
  }
  // A known name behind words that hold no post: 税郭镇三屯村姚秀国.
  const [start] = nameStarts(plain, known);
  const name = start === undefined ? '' : plain.slice(start);
  if (start === undefined || !known.has(name)) return null;
  const organization = plain.slice(0, start);
  if (/[。：:；;！？]/u.test(organization) || saysSomething.test(organization)) return null;
  if (!/[、，,]/u.test(organization)) {
    // Other words before a name are what somebody is: 快递小哥 万丰.
    return endsLikePlace(organization)
      ? { name, organization, posts: [] }
      : { name, organization: null, posts: [organization] };
  }
  // Posts of which one is in no list: all of it stands as it was written, and is told.
  const isList = [...known].every((other) => other === name || !organization.includes(other));
  const hasPost = organization.split(/[、，,]/u).some((part) => postAtEndOf(part) !== null);
  return isList && hasPost ? { name, organization: null, posts: [organization] } : null;
}
