import { roleWordAt } from '@lanmu/content';
import { isName } from './is-name.ts';
import { isWord } from './is-word.ts';
import { readIdentity, readPosts } from './read-identity.ts';
import { readPseudonym } from './read-pseudonym.ts';

/** An age, with 女 or 男 beside it, and the marks that part them from the name: （68岁）, ，女，68岁. */
const age =
  /[\s\u3000，,、（(]+(?:[男女][\s\u3000，,、]*)?(?:今年)?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})岁(?:[\s\u3000，,、]*[男女])?[\s\u3000]*[）)]?$/u;

const sex = /(?:[\s\u3000，,、]+[男女]|[（(][\s\u3000]*[男女][\s\u3000]*[）)])$/u;

/** Whether what stands in brackets behind a name says who it is, or names somebody: no remark. */
function saysWho(inside: string): boolean {
  if (readPosts(inside) !== null || readIdentity(inside) !== null || roleWordAt(inside) !== null) return true;
  return isName(inside) && !isWord(inside);
}

/**
 * Words before a colon without what stands behind a name there and says nothing of who it is: an age, （点头）, [微笑]. Posts
 * and the mark of a pseudonym stay.
 */
export function withoutRemarks(text: string): string {
  const plain = text.trimEnd();
  const inSquare = /^(.+?)[\s\u3000]*[[［][^[\]［］]{1,12}[\]］]$/u.exec(plain)?.[1];
  if (inSquare !== undefined) return withoutRemarks(inSquare);
  const shorter = plain.replace(age, '').replace(sex, '');
  if (shorter !== plain && shorter !== '') return withoutRemarks(shorter);
  const [, front = '', inside = ''] = /^(.+?)[\s\u3000]*[（(]([^（）()]{1,12})[）)]$/u.exec(plain) ?? [];
  const isRemark = front !== '' && readPseudonym(plain) === null && !saysWho(inside);
  return isRemark ? withoutRemarks(front) : plain;
}
