import type { DrawnRun } from '@lanmu/render';

/** Frames that look alike: the pictures of their two fields, or twice the one of a frame that is progressive. */
export type FrameRun = { first: string; second: string; frames: number };

/** Joins a frame to the run before it where that looks alike. */
function append(runs: FrameRun[], run: FrameRun): void {
  const last = runs.at(-1);
  if (last?.first === run.first && last.second === run.second) last.frames += run.frames;
  else runs.push({ ...run });
}

/** The frames of a progressive file: each moment is one. */
export function progressiveRuns(drawn: readonly DrawnRun[]): FrameRun[] {
  return drawn.map(({ key, moments }) => ({ first: key, second: key, frames: moments }));
}

/** The frames of an interlaced file: two moments each. Throws a RangeError for an odd number of moments. */
export function interlacedRuns(drawn: readonly DrawnRun[]): FrameRun[] {
  const runs: FrameRun[] = [];
  let waiting: string | null = null;
  for (const { key, moments } of drawn) {
    let left = moments;
    if (waiting !== null) {
      append(runs, { first: waiting, second: key, frames: 1 });
      waiting = null;
      left -= 1;
    }
    const frames = Math.floor(left / 2);
    if (frames > 0) append(runs, { first: key, second: key, frames });
    if (left % 2 === 1) waiting = key;
  }
  if (waiting !== null) throw new RangeError('An interlaced frame has one field.');
  return runs;
}
