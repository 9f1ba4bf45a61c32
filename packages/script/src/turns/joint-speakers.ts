import { postAtEndOf, roleWordAt, type Role } from '@lanmu/content';
import { bareIdentity } from '../names/bare-identity.ts';
import { isName } from '../names/is-name.ts';
import { readIdentity, type Identity } from '../names/read-identity.ts';
import type { People } from '../people/people.ts';
import { readIdentities } from '../people/read-identities.ts';

/** One of those who are named before one colon, with the role each speaks in. */
export type JointSpeaker = { identity: Identity; role: Role };

/**
 * Two or more who are named before one colon: 记者石群、魏建, 主持人李明、记者石群, 区民政局局长王娜和区教育局局长李明. Behind a
 * role word whatever may be a name is one, else names that are known or have posts. Null when it is one, or nobody.
 */
export function jointSpeakers(text: string, people: People): JointSpeaker[] | null {
  const known = people.names();
  const roles = new Map<Identity, Role>();
  // 记者石群、魏建: a role word holds for the names behind it.
  let spoken: Role | null = null;
  const identities = readIdentities(text.trim(), (part) => {
    const own = roleWordAt(part.trim());
    const role: Role | null = own?.role ?? spoken;
    const said = own?.rest ?? part;
    const plain = said.replace(/[\s\u3000]/gu, '');
    const isBare = known.has(plain) || (role !== null && isName(plain));
    const identity = isBare ? bareIdentity(plain) : readIdentity(said, known);
    if (identity === null) return null;
    const isWhole = identity.posts.length > 0 && identity.posts.every((post) => postAtEndOf(post) !== null);
    if (!isBare && !isWhole) return null;
    const [held] = people.rolesOf(identity.name);
    const carried = isBare ? (spoken ?? held) : undefined;
    roles.set(identity, own?.role ?? carried ?? 'interviewee');
    spoken = role;
    return identity;
  });
  if (identities.length < 2) return null;
  return identities.map((identity) => ({ identity, role: roles.get(identity) ?? 'interviewee' }));
}
