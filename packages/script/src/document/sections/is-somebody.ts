import { postAtEndOf, roleWordAt } from '@lanmu/content';
import { isInformalName } from '../../names/is-informal-name.ts';
import { isName } from '../../names/is-name.ts';
import { isWord } from '../../names/is-word.ts';
import { readIdentity } from '../../names/read-identity.ts';
import { isPasserBy } from '../../names/passer-by.ts';
import { readAddress } from '../../people/read-address.ts';

/** Longest words that say who speaks, in UTF-16 units. */
const longest = 60;

/** Whether a role word stands alone or before a name: 主持人白杨, and not 记者出镜. */
function isInRole(text: string): boolean {
  const rest = roleWordAt(text)?.rest;
  return rest !== undefined && (rest === '' || isName(rest));
}

/** Whether words of a cell say who speaks, as far as can be told before anybody is known [S205]. */
export function isSomebody(words: string): boolean {
  if (words.length > longest || /[。！？；，]/u.test(words)) return false;
  const text = words.replace(/[：:]$/u, '').trim();
  const plain = text.replace(/[\s\u3000]/gu, '');
  if (/^[问答记主QA]$/u.test(plain) || isInRole(plain) || isPasserBy(plain)) return true;
  if ((isName(plain) && !isWord(plain)) || isInformalName(plain) || postAtEndOf(plain) === plain) return true;
  return readIdentity(text) !== null || readAddress(plain) !== null;
}
