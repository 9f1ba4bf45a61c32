import type { Run } from './plan-pictures.ts';

/** Pictures that are encoded together, from one a player can land on: picture i is up for `holdFrames[i]` frames. */
export type Group = { pictures: readonly number[]; holdFrames: readonly number[] };

/** A hold at least this long begins a group of its own, so that its picture is coded afresh and can be found again. */
const settledFrames = 12;

type Part = { picture: number; frames: number };

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { frames }) => sum + frames, 0);

/** A run in equal parts that each fit a group: no part is left with a single frame. */
function cut({ picture, inFrame, outFrame }: Run, maxFrames: number): Part[] {
  const frames = outFrame - inFrame;
  const count = Math.ceil(frames / maxFrames);
  return Array.from({ length: count }, (_, i) => ({
    picture,
    frames: Math.floor((frames * (i + 1)) / count) - Math.floor((frames * i) / count),
  }));
}

/** Gives a group of one frame another from the group before or after: two groups' first pictures may not touch (H.264 §7.4.3). */
function widen(groups: Part[][]): void {
  for (const [i, group] of groups.entries()) {
    if (lengthOf(group) !== 1) continue;
    const before = groups[i - 1]?.at(-1);
    const after = groups[i + 1]?.[0];
    if (before !== undefined && lengthOf(groups[i - 1] ?? []) > 2) {
      if (before.frames === 1) groups[i - 1]?.pop();
      else before.frames -= 1;
      group.unshift({ picture: before.picture, frames: 1 });
    } else if (after !== undefined && lengthOf(groups[i + 1] ?? []) > 2) {
      if (after.frames === 1) groups[i + 1]?.shift();
      else after.frames -= 1;
      group.push({ picture: after.picture, frames: 1 });
    }
  }
}

/**
 * Cuts runs into groups of at most `maxFrames`, and where a run begins at one of `cutFrames`. Cuts follow what is shown,
 * not a grid: a change of timing moves groups about without changing what is in them.
 */
export function planGroups(
  runs: readonly Run[],
  options: { maxFrames: number; cutFrames: ReadonlySet<number> },
): Group[] {
  const { maxFrames, cutFrames } = options;
  const groups: Part[][] = [];
  for (const run of runs) {
    const begins = run.outFrame - run.inFrame >= settledFrames || cutFrames.has(run.inFrame);
    for (const part of cut(run, maxFrames)) {
      const open = groups.at(-1);
      if (open === undefined || begins || lengthOf(open) + part.frames > maxFrames) groups.push([part]);
      else open.push(part);
    }
  }
  widen(groups);
  return groups.map((parts) => ({
    pictures: parts.map(({ picture }) => picture),
    holdFrames: parts.map(({ frames }) => frames),
  }));
}
