import type { Cue } from './cue.ts';

/** The same cue `frames` later, its id under `prefix`; what it shows at each moment does not change. */
export function shiftCue<C extends Cue>(options: { cue: C; frames: number; prefix: string }): C {
  const { cue, frames, prefix } = options;
  return {
    ...cue,
    id: prefix + cue.id,
    inFrame: cue.inFrame + frames,
    outFrame: cue.outFrame + frames,
    stepFrames: cue.stepFrames.map((frame) => frame + frames),
  };
}
