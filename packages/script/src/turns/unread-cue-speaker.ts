import { postAtEndOf } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { meansSomebody } from '../people/means-somebody.ts';
import { readIdentity } from '../names/read-identity.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import { isLabel } from './is-label.ts';
import { isSpeechOpening } from './is-speech-opening.ts';
import { meaningBeforeVerb } from './reported-speech.ts';

/** Longest text that is taken for a speaker nobody could read, in UTF-16 units (house). */
const longest = 40;

/** Who seems to be named behind a cue: the words, and what is said after them; `words` is null when nothing parts the two. */
export type UnreadCueSpeaker = { text: string; words: Words | null; rest: Words };

/** Post and name at the beginning of a text, with a verb of saying or a space behind: 副总经理邱实说，管网…. */
function beginsWithPost(text: string): string | null {
  const clause = /^[^，,。！？；：:“”…]+/u.exec(text)?.[0] ?? '';
  const isNamed = (words: string): boolean => {
    const identity = readIdentity(words);
    return identity !== null && identity.posts.length > 0 && !isWord(identity.name);
  };
  const said =
    clause.length > longest
      ? null
      : meaningBeforeVerb(clause.trimEnd(), (before) => (isNamed(before) ? before : null));
  if (said !== null) return said;
  const spaced = Array.from(clause.matchAll(/[\s\u3000]+/gu), ({ index }) => clause.slice(0, index));
  return spaced.find((words) => words.length <= longest && isNamed(words)) ?? null;
}

/** A short part that ends with a name, and spaces: 热用户郭秀英  今年暖和. */
function beginsWithPart(text: string): string | null {
  const [whole, part = '', spaces = ''] = /^(\p{Script=Han}{2,14})([ \u3000]+)/u.exec(text) ?? [];
  if (whole === undefined || isSpeechOpening(part)) return null;
  // 热用户  挺好的: two spaces part nothing that one says.
  if (spaces.length > 1 && meansSomebody(part)) return part;
  const lengths = spaces.length > 1 ? [3, 2] : [3];
  const names = lengths.map((length) => part.slice(-length)).filter((name) => isName(name) && !isWord(name));
  return names.some((name) => part.length - name.length >= 2) ? part : null;
}

/** Two short parts with spaces behind them, the second a name: 热用户 刘二妮 王桂花 跳舞身体好. */
function beginsWithParts(text: string): string | null {
  const found = /^([\p{Script=Han}、（）()\d]{2,20})[ \u3000]+(\p{Script=Han}{2,4})(?=[ \u3000（(])/u.exec(
    text,
  );
  if (found === null) return null;
  const [whole, front = '', name = ''] = found;
  const isNamed = (isName(name) && !isWord(name)) || (isName(front) && postAtEndOf(name) !== null);
  return isNamed && !isSpeechOpening(front) ? whole : null;
}

/**
 * Who seems to speak behind the cue of a soundbite where nobody could be read: what stands before a colon there and is not
 * plainly speech, a post with a name, two short parts parted by spaces. Null when what follows is speech [S413].
 */
export function unreadCueSpeaker(rest: Words): UnreadCueSpeaker | null {
  const before = /^[^。！？；…：:]{1,40}(?=[：:])/u.exec(rest.text)?.[0];
  if (before !== undefined) {
    // “暖心哥”李强： and 我们坚持“三个到位”：.
    const plain = before.replace(/“[^“”]*”|《[^《》]*》/gu, '').trim();
    if (plain === '' || isSpeechOpening(plain) || isLabel(plain)) return null;
    const words = trimWords(sliceWords(rest, 0, before.length));
    return { text: words.text, words, rest: trimWords(sliceWords(rest, before.length + 1)) };
  }
  const text = beginsWithPost(rest.text) ?? beginsWithParts(rest.text) ?? beginsWithPart(rest.text);
  return text === null ? null : { text, words: null, rest };
}
