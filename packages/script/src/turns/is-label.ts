import { surnameOf } from '@lanmu/content';
import { endsLikePlace } from '../names/ends-like-place.ts';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { meansSomebody } from '../people/means-somebody.ts';

function isThing(plain: string): boolean {
  if (meansSomebody(plain) || endsLikePlace(plain) || surnameOf(plain) === plain || isName(plain))
    return false;
  // 桂花 is a word, and 王桂花 somebody.
  if (isName(plain.slice(-3))) return false;
  return isWord(plain.length > 3 ? plain.slice(-2) : plain);
}

/** Whether words before a colon are a label: a word that means a thing (关键词, 产业兴旺, 工作思路), or several with 、 between. */
export function isLabel(text: string): boolean {
  return text
    .replace(/[\s\u3000]/gu, '')
    .split('、')
    .every((part) => part !== '' && isThing(part));
}
