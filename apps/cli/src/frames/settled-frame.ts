import type { Cue } from '@lanmu/timeline';

/** The first frame on which a cue stands still at `step`, or the last before it leaves if it never does. */
export function settledFrame(cue: Cue, step: number): number {
  const stepFrame = cue.stepFrames[step] ?? cue.inFrame;
  const settled = Math.max(
    cue.inFrame + cue.inFrames,
    stepFrame > cue.inFrame ? stepFrame + cue.stepInFrames : stepFrame,
  );
  return Math.min(settled, cue.outFrame - 1);
}
