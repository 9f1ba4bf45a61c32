import type { TimelinePlan } from '../plan/plan-timeline.ts';
import type { PictureShelf } from './picture-shelf.ts';

/** Indices of the pictures that groups are made of and that the store does not have, in order. */
export async function missingPictures(options: {
  plan: TimelinePlan;
  /** Indices of the groups to be encoded. */
  groups: readonly number[];
  shelf: PictureShelf;
}): Promise<number[]> {
  const { plan, groups, shelf } = options;
  const wanted = new Set(groups.flatMap((group) => plan.groups[group]?.pictures ?? []));
  const there = await Promise.all([...wanted].map((index) => shelf.has(plan.pictures[index]?.key ?? '')));
  return [...wanted].filter((_, i) => there[i] !== true).toSorted((a, b) => a - b);
}
