import { roleName } from '@lanmu/content';
import { postAtEndOf } from '../names/posts.ts';
import type { People } from '../people/people.ts';
import type { Words } from '../words/words.ts';
import type { Attribution } from './attribution.ts';
import { beforeColon } from './before-colon.ts';
import { speakerMeaning } from './speaker-meaning.ts';

const verbs = '表示 介绍 坦言 直言 感慨 感叹 回忆 解释 补充 强调 指出 认为 谈到 回答';

const manners = '笑着 激动地 高兴地 兴奋地 自豪地 动情地 深情地 感慨地 欣慰地 坦率地 骄傲地 深有感触地';

/** How somebody says it, when, to whom, and the verb: （点头）说, 笑着对记者说, 在接受采访时表示. */
const saying = new RegExp(
  [
    '^(?:[（(][^（）()]{1,12}[）)])?',
    `(?:${manners.replaceAll(' ', '|')})?`,
    '(?:在接受\\p{Script=Han}{0,8}采访时)?',
    '(?:[对向跟](?:本台|本报)?(?:记者|我们))?',
    `(?:(?:${verbs.replaceAll(' ', '|')})[说道]?|说道?|道|告诉(?:本台|本报)?(?:记者|我们))$`,
  ].join(''),
  'u',
);

/** What the shortest beginning of a text means that means something and has a verb of saying behind it: 李明 of 李明说道. */
export function meaningBeforeVerb<Meaning>(
  text: string,
  meaningOf: (before: string) => Meaning | null,
): Meaning | null {
  for (let at = 2; at < text.length; at += 1) {
    if (!saying.test(text.slice(at))) continue;
    const meaning = meaningOf(text.slice(0, at));
    if (meaning !== null) return meaning;
  }
  return null;
}

/**
 * Who is said to speak, where a verb stands behind a name that is known or behind posts and a name: 王娜说：, 王娜（点头）说：,
 * 区民政局局长王娜告诉记者：. `isQuoted` is when what they say stands in quotation marks, as in a narration [S409].
 */
export function readReportedSpeech(
  line: Words,
  people: People,
): { attribution: Attribution; isQuoted: boolean } | null {
  const { before, rest } = beforeColon(line) ?? {};
  if (before === undefined || rest === undefined || before.text.includes('，')) return null;
  const meaning = meaningBeforeVerb(before.text, (text) => {
    const found = speakerMeaning(text, people);
    const identity = found?.identity ?? null;
    if (found === null || identity === null || identity.name === roleName[found.role]) return null;
    const isKnown = people.names().has(identity.name) || identity.posts.length > 0;
    return isKnown && identity.posts.every((post) => postAtEndOf(post) !== null) ? found : null;
  });
  if (meaning === null) return null;
  return { attribution: { words: before, ...meaning, rest }, isQuoted: /^[“"]/u.test(rest.text) };
}
