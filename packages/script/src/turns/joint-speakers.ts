import type { Role } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { postAtEndOf } from '../names/posts.ts';
import { readIdentity, type Identity } from '../names/read-identity.ts';
import type { People } from '../people/people.ts';
import { readIdentities } from '../people/read-identities.ts';
import { roleWordAt } from '../people/role-words.ts';

/**
 * Two or more who are named before one colon: 记者石群、魏建, 区民政局局长王娜和区教育局局长李明. Behind a role word whatever may
 * be a name is one, else names that are known or have posts. Null when it is one, or nobody.
 */
export function jointSpeakers(text: string, people: People): { role: Role; identities: Identity[] } | null {
  const spoken = roleWordAt(text.trim());
  const known = people.names();
  const identities = readIdentities((spoken?.rest ?? text).trim(), (part) => {
    const plain = part.replace(/[\s\u3000]/gu, '');
    if (known.has(plain) || (spoken !== null && isName(plain))) {
      return { name: plain, organization: null, posts: [] };
    }
    const identity = readIdentity(part, known);
    const isWhole =
      identity !== null &&
      identity.posts.length > 0 &&
      identity.posts.every((post) => postAtEndOf(post) !== null);
    return isWhole ? identity : null;
  });
  const [first, second] = identities;
  if (first === undefined || second === undefined) return null;
  const [held] = people.rolesOf(first.name);
  const role = spoken?.role ?? (first.posts.length > 0 ? 'interviewee' : (held ?? 'interviewee'));
  return { role, identities };
}
