import type { Interview } from '@lanmu/content';
import { DistinctIds } from './names/distinct-ids.ts';
import { haveSamePeople } from './have-same-people.ts';
import { isSameInterview } from './is-same-interview.ts';
import type { ReadScript } from './read-script.ts';

/**
 * Gives interviews of a script the ids by which they are known already; one that is new never gets the id of another
 * [S62].
 */
export function settleIds(read: ReadScript, known: readonly Interview[]): ReadScript {
  const distinct = new DistinctIds(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  const left = new Set(known);
  // Those whose people are as they were choose first: nobody else may be taken for the corrected form of them.
  for (const ofSamePeople of [true, false]) {
    for (const fresh of read.interviews) {
      if (ids.has(fresh.id)) continue;
      const earlier = Array.from(left).find(
        (candidate) => haveSamePeople(candidate, fresh) === ofSamePeople && isSameInterview(candidate, fresh),
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
