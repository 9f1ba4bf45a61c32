import type { Identity } from './read-identity.ts';

/** Somebody of whom nothing but the name is said. */
export function bareIdentity(name: string): Identity {
  return { name, organization: null, posts: [] };
}
