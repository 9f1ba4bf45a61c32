import type { Interview } from '@lanmu/content';
import { DistinctIds } from './names/distinct-ids.ts';
import { isSameInterview } from './is-same-interview.ts';
import type { ReadScript } from './read-script.ts';

/**
 * Gives interviews of a script the ids by which they are known already; one that is new never gets the id of another
 * [S62].
 */
export function settleIds(read: ReadScript, known: readonly Interview[]): ReadScript {
  const distinct = new DistinctIds(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const fresh of read.interviews) {
    const earlier = known.find(
      (candidate) => !Array.from(ids.values()).includes(candidate.id) && isSameInterview(candidate, fresh),
    );
    const id = earlier?.id ?? distinct.give(fresh.id);
    ids.set(fresh.id, id);
  }
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
