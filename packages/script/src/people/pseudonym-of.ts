import type { People } from './people.ts';

/** The pseudonym that a name alone means, where the script marks it elsewhere: 孙某某 of 孙某某（化名）; else null. */
export function pseudonymOf(name: string, people: People): string | null {
  return [`${name}（化名）`, `${name}(化名)`].find((marked) => people.isExpected(marked)) ?? null;
}
