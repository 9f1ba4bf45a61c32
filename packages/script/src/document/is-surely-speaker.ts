import { isWord } from '../names/is-word.ts';
import { postAtEndOf } from '../names/posts.ts';

/** Whether two names are one but for a single character behind the same family name: 李健国 and 李建国. */
function isNear(one: string, other: string): boolean {
  const [mine, theirs] = [Array.from(one), Array.from(other)];
  const differing = mine.filter((character, i) => character !== theirs[i]).length;
  return mine.length === theirs.length && mine[0] === theirs[0] && differing === 1;
}

/**
 * Whether words before a colon that nobody could read are a speaker for sure: a post stands before the name, or the name
 * is one that is known but for a character. What follows would be shown under another name.
 */
export function isSurelySpeaker(before: string, known: ReadonlySet<string>): boolean {
  const plain = before.replace(/[\s\u3000]|[（(].*?[）)]/gu, '');
  return [2, 3].some((length) => {
    const name = plain.slice(-length);
    const isNearKnown = Array.from(known).some((each) => isNear(each, name));
    return isNearKnown || (!isWord(name) && postAtEndOf(plain.slice(0, -length)) !== null);
  });
}
