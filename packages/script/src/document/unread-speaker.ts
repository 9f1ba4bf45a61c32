import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { postAtEndOf } from '../names/posts.ts';
import { surnameOf } from '../names/surnames.ts';

/** What names do not end with, and what ends many words before a colon that name nobody: 具体来说, 改革的目标. */
const noNameEnd = /[说点下个是的了有为面条到出示事项目作道见求果施法动标准例如看讲问题意言之]$/u;

/**
 * What stands before the colon at the beginning of a paragraph, when it may be a speaker whom nobody could read: words
 * that end with something like a name (跑腿小哥王强), a name that nobody else explains (赵大海), or a family name that is
 * nobody's or several people's. Null when it is none.
 */
export function mayBeUnreadSpeaker(text: string): string | null {
  const surname = /^(\p{Script=Han})[：:]/u.exec(text)?.[1];
  if (surname !== undefined && surnameOf(surname) !== null && !noNameEnd.test(surname)) return surname;
  const bare = /^(\p{Script=Han}{2,3})[：:]/u.exec(text)?.[1];
  if (bare !== undefined && isName(bare) && !noNameEnd.test(bare) && !isWord(bare)) return bare;
  const before = /^([\p{Script=Han}\d、·（）() \u3000]{4,40})[：:]/u.exec(text)?.[1]?.trim();
  if (before === undefined || noNameEnd.test(before)) return null;
  const plain = before.replace(/[\s\u3000]|[（(].*?[）)]/gu, '');
  // Behind a post whatever is no word is a name, whether its family name is in a list or not.
  const mayBeNamed = [2, 3].some((length) => {
    const name = plain.slice(-length);
    if (plain.length <= length) return false;
    return isName(name) || (!isWord(name) && postAtEndOf(plain.slice(0, -length)) !== null);
  });
  return mayBeNamed ? before : null;
}
