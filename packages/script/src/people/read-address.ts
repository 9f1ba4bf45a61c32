import { endsLikePlace } from '../names/ends-like-place.ts';
import { isWord } from '../names/is-word.ts';
import { postAtEndOf } from '../names/posts.ts';
import { surnameOf } from '../names/surnames.ts';

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

/** Posts that are said with their first character alone: 李局, 孙总. */
const short: Readonly<Record<string, string>> = {
  局: '局长',
  处: '处长',
  科: '科长',
  所: '所长',
  院: '院长',
  校: '校长',
  厅: '厅长',
  部: '部长',
  庭: '庭长',
  队: '队长',
  行: '行长',
  总: '总经理 总裁 总监 董事长 总工程师 总编辑',
  董: '董事长',
  工: '工程师',
  导: '导演',
  县: '县长',
  区: '区长',
  市: '市长',
  镇: '镇长',
  乡: '乡长',
};

/** Family name and post of a text, with the unit before them; null when it is none, or a word (全区, 高校, 常委). */
export function readAddress(text: string): Address | null {
  const last = text.slice(-1);
  const isShort = Object.hasOwn(short, last);
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
    posts: isShort ? (short[last] ?? '').split(' ') : [post],
    isPlace: /[县区市镇乡]$/u.test(called),
  };
}
