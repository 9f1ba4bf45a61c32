import { readPosts, type Identity } from '../names/read-identity.ts';
import { dekOpening } from './read-dek.ts';

/**
 * What a 专访 line says of somebody whose name it ends with: organisation and posts, or, when it holds no post that is
 * known, its words as they stand. Nothing when it does not end with the name, or parts it from others.
 */
export function postsBeforeName(dek: string, name: string): Pick<Identity, 'organization' | 'posts'> {
  const nothing = { organization: null, posts: [] };
  if (!dek.endsWith(name)) return nothing;
  const words = dek.slice(0, -name.length).replace(dekOpening, '').trim();
  if (words === '' || /[和与及]/u.test(words)) return nothing;
  return readPosts(words) ?? { organization: null, posts: [words.replace(/^“([^“”]+)”$/u, '$1')] };
}
