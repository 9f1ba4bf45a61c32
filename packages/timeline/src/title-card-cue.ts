import type { Column, Interview } from '@lanmu/content';
import { columnPayload } from './column-payload.ts';
import { scriptCredits } from './credit-lines.ts';
import type { CueOf } from './cue.ts';
import { cardSeconds } from './dwell.ts';
import { framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { headingOf } from './heading-of.ts';
import { motionFrames } from './motion-frames.ts';

/** The title card from frame 0 of a part: fully on for `max(3, N/7)` s, gone with the dissolve of the backdrop. */
export function titleCardCue(options: {
  interview: Interview;
  column: Column;
  frameRate: FrameRate;
}): CueOf<'titleCard'> {
  const { interview, column, frameRate } = options;
  const motion = motionFrames(frameRate);
  const credits = scriptCredits(interview);
  const words = [
    interview.headline,
    interview.dek,
    ...credits.flatMap((line) => [line.label, ...line.names]),
  ];
  const holdFrames = framesLasting({ seconds: cardSeconds(words.join('')), frameRate });
  return {
    id: 'titleCard-01',
    kind: 'titleCard',
    layer: 'card',
    inFrame: 0,
    outFrame: motion.in + holdFrames + motion.dissolve,
    inFrames: motion.in,
    outFrames: motion.dissolve,
    stepFrames: [0],
    stepInFrames: 0,
    payload: {
      column: columnPayload(column),
      ...headingOf(interview),
      credits,
    },
    source: { path: 'headline', text: interview.headline },
  };
}
