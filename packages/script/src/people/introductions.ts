import { postAtEndOf, surnameOf } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { readPosts, type Identity } from '../names/read-identity.ts';

/** Somebody whom a sentence introduces, and the words that do: 镇农技站站长方志国. */
export type Introduction = { identity: Identity; words: string };

/** What stands before a unit in a sentence that introduces somebody: 今天邀请到了, 不得不提. */
const leadsIn =
  /^.*(?:(?:邀请|请|采访|欢迎|走进|来到|走访|见到|找到|遇到|联系|连线|说起|提起|不得不提|有请|介绍|认识|对话|专访|拨通)(?:到|来|上|进|一下)?了?(?:的是)?|就是|[还只就都][有是]|这里有|来了|来的|这位|今天|现在|下面|接下来|(?<!自)由|[是的跟叫让])/u;

/** What may follow a name in a sentence, so that it ends where it seems to. */
const goesOn =
  /^(?:$|[\s\u3000，,。！？!?；;：:、“”（）()…—.]|告诉|表示|介绍|说|今年|现在|正在|带|给|向|对|和|与|在|是|也|就|先生|女士|同志|老师|等)/u;

/** Longest text before a post in which its unit is looked for, in characters. */
const longest = 24;

/** What stands behind somebody else who is named with 和: 县住房和城乡建设局 is one unit. */
function withoutOthers(text: string): string {
  const places = Array.from(text.matchAll(/[和与及]/gu), ({ index }) => index).toReversed();
  const at = places.find((place) =>
    [3, 2].some((length) => {
      const name = text.slice(Math.max(0, place - length), place);
      return (
        isName(name) &&
        !isWord(name) &&
        (place === length || postAtEndOf(text.slice(0, place - length)) !== null)
      );
    }),
  );
  return at === undefined ? text : text.slice(at + 1);
}

/** Unit and posts at the end of a sentence's beginning: 今天邀请到了镇农技站站长 says 镇农技站 and 站长; null when no post ends it. */
function postsAtEnd(text: string): Pick<Identity, 'organization' | 'posts'> | null {
  const clause = text.slice(-longest).replace(/^.*[。！？!?；;：:，,“”…—.]/u, '');
  const parts = clause.split('、');
  // 镇党委书记、镇长: of several posts each is one.
  const from = parts.findLastIndex((part) => postAtEndOf(part) === null) + 1;
  const said = withoutOthers(parts.slice(from).join('、').replace(leadsIn, ''));
  const post = postAtEndOf(said);
  // 我们县局局长: of what else the sentence says nothing is a unit.
  return readPosts(said) ?? (post === null ? null : { organization: null, posts: [post] });
}

/** The introduction that ends where a name begins in a text, else null. */
function introductionAt(text: string, at: number, name: string): Introduction | null {
  const posts = postsAtEnd(text.slice(0, at));
  if (posts === null) return null;
  const words = `${posts.organization ?? ''}${posts.posts.join('、')}${name}`;
  return { identity: { name, ...posts }, words };
}

/** Who is introduced by a full name somewhere in some texts: the first post with its unit before it; null when nowhere. */
export function introductionOf(name: string, texts: readonly string[]): Introduction | null {
  for (const text of texts) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const found = at === 0 ? null : introductionAt(text, at, name);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Those of a family name who are introduced in some texts with a post that ends with one of `posts`: 柳湾村党支部书记刘长河
 * for 刘 and 书记. Each once, by the first place.
 */
export function introducedAs(
  { surname, posts }: { surname: string; posts: readonly string[] },
  texts: readonly string[],
): Introduction[] {
  const found = new Map<string, Introduction>();
  const ends = new Set(posts.map((post) => post.slice(-1)));
  for (const text of texts) {
    for (let at = text.indexOf(surname, 1); at >= 0; at = text.indexOf(surname, at + 1)) {
      if (!ends.has(text.charAt(at - 1))) continue;
      const name = [surname.length + 2, surname.length + 1]
        .map((length) => text.slice(at, at + length))
        .find(
          (each) =>
            isName(each) &&
            !isWord(each) &&
            surnameOf(each) === surname &&
            goesOn.test(text.slice(at + each.length)),
        );
      if (name === undefined || found.has(name)) continue;
      const introduction = introductionAt(text, at, name);
      const isTheirs = introduction?.identity.posts.some((held) => posts.some((post) => held.endsWith(post)));
      if (introduction !== null && isTheirs === true) found.set(name, introduction);
    }
  }
  return [...found.values()];
}
