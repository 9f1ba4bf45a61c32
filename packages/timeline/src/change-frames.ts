import type { Cue } from './cue.ts';
import type { Timeline } from './timeline.ts';

/** First frame of each stretch of a cue's life in which nothing about it changes, and every frame that does change. */
function changesOf(cue: Cue): number[] {
  const { inFrame, outFrame, inFrames, outFrames, stepFrames, stepInFrames } = cue;
  const span = (first: number, length: number): number[] =>
    Array.from({ length: length + 1 }, (_, k) => first + k);
  return [
    ...span(inFrame, inFrames),
    ...stepFrames.flatMap((frame) => span(frame, stepInFrames)),
    ...span(outFrame - outFrames, outFrames),
  ];
}

/**
 * The frames on which the screen may differ from the frame before, in order, frame 0 among them. Between two of them
 * the screen is the same [T15]: stillness is read off the cues, so that nobody has to look at every frame.
 */
export function changeFrames(timeline: Pick<Timeline, 'cues' | 'lengthFrames'>): number[] {
  const { cues, lengthFrames } = timeline;
  const frames = new Set([0, ...cues.flatMap(changesOf)]);
  return [...frames].filter((frame) => frame >= 0 && frame < lengthFrames).toSorted((a, b) => a - b);
}
