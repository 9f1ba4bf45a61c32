import type { Group } from '../plan/plan-groups.ts';

/** A frame to be verified, the picture it should show, and where in its hold it lies. */
export type SampledFrame = { frame: number; picture: number };

/**
 * Frames spread evenly over everything that is shown, each from the middle of a hold or motion: a picture is drawn on
 * the first frame that shows it, so that another frame of the same picture tells whether it really is the same.
 */
export function sampleFrames(groups: readonly Group[], count: number): SampledFrame[] {
  const runs: (SampledFrame & { holdFrames: number })[] = [];
  let frame = 0;
  for (const { pictures, holdFrames } of groups) {
    for (const [i, picture] of pictures.entries()) {
      const held = holdFrames[i] ?? 1;
      runs.push({ frame, picture, holdFrames: held });
      frame += held;
    }
  }
  const wanted = Math.min(count, runs.length);
  return Array.from(
    { length: wanted },
    (_, i) => runs[Math.floor(((i + 0.5) * runs.length) / wanted)],
  ).flatMap((run) =>
    run === undefined ? [] : [{ frame: run.frame + Math.floor(run.holdFrames / 2), picture: run.picture }],
  );
}
