import type { Timeline } from '@lanmu/timeline';

/** A stretch `[inFrame, outFrame)` of a timeline. */
export type Excerpt = { inFrame: number; outFrame: number };

/** A panel that changed must stay for this long after, in seconds, so that its motion is in the excerpt whole. */
const settledSeconds = 5;

/**
 * The first excerpt of at least `seconds` that begins a second before a lower third and holds it whole, with captions
 * and a change of the points panel. Throws when the timeline has none.
 */
export function chooseExcerpt(timeline: Timeline, seconds: number): Excerpt {
  const { cues, format, lengthFrames } = timeline;
  const framesPerSecond = format.frameRate.num / format.frameRate.den;
  const excerptFrames = Math.ceil(seconds * framesPerSecond);
  const changes = cues.flatMap((cue) => (cue.kind === 'pointsPanel' ? cue.stepFrames : []));
  for (const lowerThird of cues.filter(({ kind }) => kind === 'lowerThird')) {
    const inFrame = Math.max(0, Math.floor(lowerThird.inFrame - framesPerSecond));
    const outFrame = inFrame + excerptFrames;
    const isPanelChanged = changes.some(
      (frame) => frame > inFrame && frame + settledSeconds * framesPerSecond < outFrame,
    );
    const isSpoken = cues.some(
      (cue) => cue.kind === 'caption' && cue.inFrame >= inFrame && cue.outFrame <= outFrame,
    );
    if (lowerThird.outFrame <= outFrame && outFrame <= lengthFrames && isPanelChanged && isSpoken) {
      return { inFrame, outFrame };
    }
  }
  throw new Error(`${timeline.id} has no excerpt with a lower third, captions and a change of the panel.`);
}
