import { postAtEndOf } from '@lanmu/content';
import { endsLikePlace } from '../names/ends-like-place.ts';
import { readPosts } from '../names/read-identity.ts';

/** Longest unit before a post without a name, in characters. */
const longestUnit = 16;

/** Posts that head a list as often as they speak: 成员：张三、李四. */
const headsList = /^(?:成员|代表|顾问|作者|委员|常委)$/u;

/** Whether a text is a post, with its unit or alone, and nothing else (县医院护士, 老师): somebody whose name is not said. */
export function isUnitAndPost(text: string): boolean {
  const unit = readPosts(text)?.organization ?? '';
  if (postAtEndOf(text) === text) return !headsList.test(text);
  // 责任在县委书记 and 选派到村书记 say something.
  const isSaid = /[在是有给对向让由的了为把被到就和与及]/u.test(unit);
  return unit !== '' && unit.length <= longestUnit && endsLikePlace(unit) && !isSaid;
}
