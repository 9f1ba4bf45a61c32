import type { Role } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import type { Identity } from '../names/read-identity.ts';
import type { People } from '../people/people.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import type { Attribution } from './attribution.ts';
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

/**
 * Who speaks after a cue whose line has no colon: 【同期】区民政局局长 王娜 with the words on the next line, or in brackets
 * in front of them [S502]. Null when what follows the cue is speech.
 */
export function readCueSpeaker(rest: Words, people: People): Attribution | null {
  const inBrackets = /^[（(]([^（）()]+)[）)]\s*/u.exec(rest.text);
  const [whole, inside] = inBrackets ?? [rest.text, rest.text];
  const text = inside ?? '';
  if (text === '' || text.length > longest || /[。！？；：:，,“”…—]/u.test(text)) return null;
  const meaning = speakerMeaning(text, people) ?? parted(text);
  if (meaning === null || meaning.identity === null) return null;
  const start = inBrackets === null ? 0 : 1;
  return {
    words: trimWords(sliceWords(rest, start, start + text.length)),
    ...meaning,
    rest: trimWords(sliceWords(rest, whole.length)),
  };
}
