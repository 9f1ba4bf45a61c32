import type { Column } from '@lanmu/content';
import { columnPayload } from './column-payload.ts';
import type { CueOf } from './cue.ts';
import { framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { motionFrames } from './motion-frames.ts';

/** Length of the column's opening in seconds; house choice within 3–4 s, of which 3 s and more are fully on. */
const identSeconds = 3.84;

/** The column ident from frame 0. */
export function identCue(options: { column: Column; frameRate: FrameRate }): CueOf<'ident'> {
  const { column, frameRate } = options;
  const motion = motionFrames(frameRate);
  return {
    id: 'ident-01',
    kind: 'ident',
    layer: 'card',
    inFrame: 0,
    outFrame: framesLasting({ seconds: identSeconds, frameRate }),
    inFrames: motion.in,
    outFrames: motion.out,
    stepFrames: [0],
    stepInFrames: 0,
    payload: columnPayload(column),
    source: { path: 'column', text: column.title + column.label },
  };
}
