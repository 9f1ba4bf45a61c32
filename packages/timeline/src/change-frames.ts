import type { Cue } from './cue.ts';
import type { Timeline } from './timeline.ts';

/** First moment of each stretch of a cue's life in which nothing about it changes, and every moment that does change. */
function changesOf(cue: Cue, perFrame: 1 | 2): number[] {
  const { inFrame, outFrame, inFrames, outFrames, stepFrames, stepInFrames } = cue;
  const span = (first: number, length: number): number[] =>
    Array.from({ length: length * perFrame + 1 }, (_, k) => first + k / perFrame);
  return [
    ...span(inFrame, inFrames),
    ...stepFrames.flatMap((frame) => span(frame, stepInFrames)),
    ...span(outFrame - outFrames, outFrames),
  ];
}

/**
 * The frames on which the screen may differ from the frame before, in order, frame 0 among them. Between two of them
 * the screen is the same [T15]: stillness is read off the cues, so that nobody has to look at every frame. With two moments a
 * frame, second fields are among them, half a frame later [T17].
 */
export function changeFrames(
  timeline: Pick<Timeline, 'cues' | 'lengthFrames'>,
  perFrame: 1 | 2 = 1,
): number[] {
  const { cues, lengthFrames } = timeline;
  const frames = new Set([0, ...cues.flatMap((cue) => changesOf(cue, perFrame))]);
  return [...frames].filter((frame) => frame >= 0 && frame < lengthFrames).toSorted((a, b) => a - b);
}
