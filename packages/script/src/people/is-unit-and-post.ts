import { endsLikePlace } from '../names/ends-like-place.ts';
import { readPosts } from '../names/read-identity.ts';

/** Longest unit before a post without a name, in characters. */
const longestUnit = 16;

/** Whether a text is a unit and a post and nothing else, 县医院护士: somebody whose name is not said. */
export function isUnitAndPost(text: string): boolean {
  const unit = readPosts(text)?.organization ?? '';
  // 责任在县委书记 and 选派到村书记 say something.
  const isSaid = /[在是有给对向让由的了为把被到就和与及]/u.test(unit);
  return unit !== '' && unit.length <= longestUnit && endsLikePlace(unit) && !isSaid;
}
