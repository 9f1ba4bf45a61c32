import { screenAt, type Cue, type Timeline } from '@lanmu/timeline';

function isSettled(timeline: Timeline, frame: number): boolean {
  return screenAt(timeline, frame).items.every(
    ({ phase, stepProgress }) => phase.name === 'hold' && stepProgress === 1,
  );
}

/**
 * The first frame on which a cue stands still at `step` and so does all that is up with it; failing that, the first
 * on which the cue itself does, or the last before it leaves.
 */
export function settledFrame(options: { timeline: Timeline; cue: Cue; step: number }): number {
  const { timeline, cue, step } = options;
  const stepFrame = cue.stepFrames[step] ?? cue.inFrame;
  const stillFrame = Math.max(
    cue.inFrame + cue.inFrames,
    stepFrame > cue.inFrame ? stepFrame + cue.stepInFrames : stepFrame,
  );
  const endFrame = Math.min(cue.outFrame - cue.outFrames, cue.stepFrames[step + 1] ?? cue.outFrame);
  for (let frame = stillFrame; frame < endFrame; frame += 1) {
    if (isSettled(timeline, frame)) return frame;
  }
  return Math.min(stillFrame, cue.outFrame - 1);
}
