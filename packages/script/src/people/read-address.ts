import { postAtEndOf, shortPosts, surnameOf } from '@lanmu/content';
import { endsLikePlace } from '../names/ends-like-place.ts';
import { isWord } from '../names/is-word.ts';

/** Somebody as people are addressed: 住建局李局长 is of 住建局, has the family name 李, and is called 李局长. */
export type Address = {
  organization: string | null;
  surname: string;
  called: string;
  /** What the posts of whoever is meant end with. */
  posts: readonly string[];
  /** Whether it may be a place as well: 李镇, 房县. */
  isPlace: boolean;
};

/** Family name and post of a text, with the unit before them; null when it is none, or a word (全区, 高校, 常委). */
export function readAddress(text: string): Address | null {
  const last = text.slice(-1);
  const whole = shortPosts.get(last);
  const isShort = whole !== undefined;
  const post = isShort ? last : postAtEndOf(text);
  if (post === null || post === text) return null;
  const front = text.slice(0, -post.length);
  const two = front.slice(-2);
  const surname = front.length > 1 && surnameOf(`${two}${post}`) === two ? two : front.slice(-1);
  const organization = front.slice(0, -surname.length);
  if (surnameOf(surname) !== surname && surname !== two) return null;
  // 社区网格员 and 县医院护士 are no people called 区 and 院.
  if (endsLikePlace(surname)) return null;
  const isOfUnit = endsLikePlace(organization) && !isWord(organization.slice(-1) + surname);
  if (organization !== '' && !isOfUnit) return null;
  const called = surname + post;
  // 全体党员: 员 makes a calling of whatever stands before it.
  const isCut = post.endsWith('员') && isWord(surname + post.slice(0, 1));
  if (isCut || (isShort && isWord(called))) return null;
  return {
    organization: organization === '' ? null : organization,
    surname,
    called,
    posts: whole ?? [post],
    isPlace: /[县区市镇乡]$/u.test(called),
  };
}
