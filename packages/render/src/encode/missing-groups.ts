import type { TimelinePlan } from '../plan/plan-timeline.ts';
import type { Store } from '../store/store.ts';

/** Indices of the groups that the store does not have, in order; those of the same pictures are one. */
export async function missingGroups(plan: TimelinePlan, store: Store): Promise<number[]> {
  const first = new Map<string, number>();
  for (const [index, { key }] of plan.groups.entries()) if (!first.has(key)) first.set(key, index);
  const there = await Promise.all([...first.keys()].map((key) => store.has({ kind: 'groups', key })));
  return [...first.values()].filter((_, i) => there[i] !== true);
}
