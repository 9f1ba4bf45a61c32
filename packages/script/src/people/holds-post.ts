import type { Identity } from '../names/read-identity.ts';

/** Whether somebody holds a post, or one that ends with it: 副局长 is a 局长. */
export function holdsPost({ posts }: Identity, post: string): boolean {
  return posts.some((held) => held.endsWith(post));
}
