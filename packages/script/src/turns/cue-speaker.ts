import { postAtEndOf, roleName, type Role } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { readPosts, type Identity } from '../names/read-identity.ts';
import { withoutRemarks } from '../names/without-remarks.ts';
import type { People } from '../people/people.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import type { Attribution } from './attribution.ts';
import { beforeColon } from './before-colon.ts';
import { isSpeechOpening } from './is-speech-opening.ts';
import { speakerMeaning } from './speaker-meaning.ts';

/** Longest text behind a cue that says who speaks. */
const longest = 40;

/** 跑单王 申小北: a calling that is in no list, a space, and a name. */
function parted(text: string): { role: Role; identity: Identity } | null {
  const [, post = '', name = ''] =
    /^([\p{Script=Han}、]{2,20})[ \u3000]+([\p{Script=Han}·]{2,12})$/u.exec(text) ?? [];
  if (!isName(name)) return null;
  return { role: 'interviewee', identity: { name, organization: null, posts: [post] } };
}

/** 郭秀英 热用户: a name, a space, and a calling that is in no list. */
function nameFirst(text: string): { role: Role; identity: Identity } | null {
  const [, name = '', post = ''] =
    /^(\p{Script=Han}{2,4})[ \u3000]+(\p{Script=Han}{2,10})$/u.exec(text) ?? [];
  if (!isName(name) || isWord(name) || isName(post) || isSpeechOpening(post)) return null;
  return { role: 'interviewee', identity: { name, organization: null, posts: [post] } };
}

/**
 * 县供热公司副总经理 邱实  管网改造已经完工: who speaks, and the words behind spaces, of which one will do where the post is
 * known. Null when no space parts the two.
 */
function beforeSpaces(rest: Words, people: People): Attribution | null {
  for (const { index, 0: spaces } of rest.text.matchAll(/[ \u3000]+/gu)) {
    const text = rest.text.slice(0, index);
    const outside = text.replace(/[（(][^（）()]*[）)]/gu, '');
    if (text.length > longest || /[。！？；：:，“”…—]/u.test(outside)) return null;
    const behind = rest.text.slice(index + spaces.length);
    // 刘二妮 王桂花：, two names.
    const next = /^([^。！？；，“”]{1,40}?)[：:]/u.exec(behind)?.[1];
    if (next !== undefined && !isSpeechOpening(next)) return null;
    // 王娜  区民政局局长 goes on saying who it is.
    if (!/[。！？，；：]|.{10}/u.test(behind) || readPosts(behind) !== null) continue;
    const bare = withoutRemarks(text);
    const isWide = spaces.length > 1;
    const meaning = speakerMeaning(text, people) ?? (isWide ? (parted(bare) ?? nameFirst(bare)) : null);
    const identity = meaning?.identity ?? null;
    if (meaning === null || identity === null || identity.name === roleName[meaning.role]) continue;
    const isFull = identity.posts.some((post) => postAtEndOf(post) !== null) && !isWord(identity.name);
    if (!isFull && !(isWide && (identity.posts.length > 0 || people.names().has(identity.name)))) continue;
    const words = trimWords(sliceWords(rest, 0, index));
    return { words, ...meaning, rest: trimWords(sliceWords(rest, index)) };
  }
  return null;
}

/**
 * Who speaks after a cue whose line has no colon: 【同期】区民政局局长 王娜 with the words on the next line, or in brackets
 * in front of them [S502]. Null when what follows the cue is speech.
 */
export function readCueSpeaker(rest: Words, people: People): Attribution | null {
  const { before, rest: behind } = beforeColon(rest) ?? {};
  const named = before === undefined ? null : nameFirst(withoutRemarks(before.text));
  if (named !== null && before !== undefined && behind !== undefined) {
    return { words: before, ...named, rest: behind };
  }
  const spaced = beforeSpaces(rest, people);
  if (spaced !== null) return spaced;
  const inBrackets = /^[（(]([^（）()]+)[）)]\s*/u.exec(rest.text);
  const [whole, inside] = inBrackets ?? [rest.text, rest.text];
  const text = inside ?? '';
  if (text === '' || text.length > longest || /[。！？；：:，,“”…—]/u.test(text)) return null;
  const meaning = speakerMeaning(text, people) ?? parted(withoutRemarks(text));
  if (meaning === null || meaning.identity === null) return null;
  const start = inBrackets === null ? 0 : 1;
  return {
    words: trimWords(sliceWords(rest, start, start + text.length)),
    ...meaning,
    rest: trimWords(sliceWords(rest, whole.length)),
  };
}
