import { endsLikePlace } from '../names/ends-like-place.ts';
import { readPosts, type Identity } from '../names/read-identity.ts';

/** Who somebody is by what stands in brackets behind the name of a credit: 周敏（县委组织部）. Null for other notes: （实习）. */
export function readCreditNote(text: string): Pick<Identity, 'organization' | 'posts'> | null {
  const posts = readPosts(text);
  if (posts !== null) return posts;
  return endsLikePlace(text) ? { organization: text, posts: [] } : null;
}
