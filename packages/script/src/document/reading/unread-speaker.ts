import { areAlike, postAtEndOf, surnameOf } from '@lanmu/content';
import { isName } from '../../names/is-name.ts';
import { isSpeechOpening } from '../../turns/is-speech-opening.ts';
import { isWord } from '../../names/is-word.ts';

/** What names do not end with, and what ends many words before a colon that name nobody: 具体来说, 改革的目标. */
export const noNameEnd = /[说点下个是的了有为面条到出示事项目作道见求果施法动标准例如看讲问题意言之]$/u;

/** Somebody who may begin to speak and could not be read. */
export type UnreadSpeaker = {
  /** What stands before the colon. */
  text: string;
  /**
   * Whether it is a speaker for sure: a post stands before the name, or the name is one that is known but for a character.
   */
  isSure: boolean;
};

/** Whether two names are one but for a single character, behind the same family name or of one sound: 李健国 and 李建国, 何强 and 贺强. */
function isNear(one: string, other: string): boolean {
  const [mine, theirs] = [Array.from(one), Array.from(other)];
  if (mine.length !== theirs.length) return false;
  const [first, second] = mine.flatMap((character, i) => (character === theirs[i] ? [] : [i]));
  if (first === undefined || second !== undefined) return false;
  return first > 0 || areAlike(mine[0] ?? '', theirs[0] ?? '');
}

/**
 * What stands before the colon at the beginning of a paragraph, when it may be a speaker whom nobody could read: words
 * that end with something like a name (跑腿小哥王强), a name that nobody else explains (赵大海), or a family name that is
 * nobody's or several people's. Null when it is none.
 */
export function mayBeUnreadSpeaker(text: string, known: ReadonlySet<string>): UnreadSpeaker | null {
  const surname = /^(\p{Script=Han})[：:]/u.exec(text)?.[1];
  if (surname !== undefined && surnameOf(surname) !== null && !noNameEnd.test(surname)) {
    return { text: surname, isSure: false };
  }
  const before = /^([\p{Script=Han}\d、·（）() \u3000]{2,40})[：:]/u.exec(text)?.[1]?.trim();
  if (before === undefined || noNameEnd.test(before)) return null;
  const plain = before.replace(/[\s\u3000]|[（(].*?[）)]/gu, '');
  const isBare = Array.from(plain).length <= 3;
  const ends = [2, 3].map((length) => ({ name: plain.slice(-length), front: plain.slice(0, -length) }));
  // Behind a post whatever is no word is a name, whether its family name is in a list or not.
  const hasPost = ends.some(({ name, front }) => !isWord(name) && postAtEndOf(front) !== null);
  const endsWithName = ends.some(({ name, front }) => front !== '' && isName(name));
  if (!hasPost && !(isBare ? isName(plain) && !isWord(plain) : endsWithName)) return null;
  const isNearKnown = ends.some(({ name }) => Array.from(known).some((each) => isNear(each, name)));
  if (!hasPost && !isBare && !isNearKnown && isSpeechOpening(plain)) return null;
  return { text: before, isSure: hasPost || isNearKnown };
}
