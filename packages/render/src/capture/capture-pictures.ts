import type { TimelinePlan } from '../plan/plan-timeline.ts';
import { PictureGate } from './picture-gate.ts';
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

/** Begins to draw pictures; the gate tells when each is there. `done` settles when all are. */
export function capturePictures(options: {
  plan: TimelinePlan;
  missing: readonly number[];
  shelf: PictureShelf;
  onPicture: (doneCount: number) => void;
}): { gate: PictureGate; done: Promise<void> } {
  const { plan, missing, shelf, onPicture } = options;
  const gate = new PictureGate(missing.map((index) => plan.pictures[index]?.key ?? ''));
  let doneCount = 0;
  const onThere = (key: string): void => {
    gate.open(key);
    doneCount += 1;
    onPicture(doneCount);
  };
  const done = shelf.draw(missing, onThere).catch((error: unknown) => {
    gate.fail(error);
    throw error;
  });
  return { gate, done };
}
