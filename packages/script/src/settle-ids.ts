import type { Interview } from '@lanmu/content';
import { DistinctIds } from './names/distinct-ids.ts';
import { haveSamePeople } from './have-same-people.ts';
import { isSameInterview } from './is-same-interview.ts';
import type { ReadScript } from './read-script.ts';

/**
 * Gives interviews of a script the ids by which they are known already; one that is new never gets the id of another
 * [S904].
 */
export function settleIds(read: ReadScript, known: readonly Interview[]): ReadScript {
  const distinct = new DistinctIds(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  const left = new Set(known);
  // The surest choose first: people and headline as they were, then the people, then those of whom a name was corrected.
  const rounds: ((one: Interview, other: Interview) => boolean)[] = [
    (one, other) => one.headline === other.headline && haveSamePeople(one, other),
    haveSamePeople,
    () => true,
  ];
  for (const isEligible of rounds) {
    for (const fresh of read.interviews) {
      if (ids.has(fresh.id)) continue;
      const earlier = Array.from(left).find(
        (candidate) => isEligible(candidate, fresh) && isSameInterview(candidate, fresh),
      );
      if (earlier === undefined) continue;
      left.delete(earlier);
      ids.set(fresh.id, earlier.id);
    }
  }
  for (const { id } of read.interviews) if (!ids.has(id)) ids.set(id, distinct.give(id));
  const placed = (where: string | null): string | null => {
    const [, id, rest] = /^([^:]+)(: .*)$/u.exec(where ?? '') ?? [];
    const settled = id === undefined ? undefined : ids.get(id);
    return settled === undefined ? where : `${settled}${rest}`;
  };
  return {
    ...read,
    interviews: read.interviews.map((interview) => ({
      ...interview,
      id: ids.get(interview.id) ?? interview.id,
    })),
    coverage: read.coverage.map((span) => ({ ...span, where: placed(span.where) })),
    origins: read.origins.map((origin) => ({ ...origin, where: placed(origin.where) ?? origin.where })),
  };
}
