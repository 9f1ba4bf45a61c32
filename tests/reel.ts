import { sampleTimeline, type Sample } from '@lanmu/graphics';
import type { Format, Timeline } from '@lanmu/timeline';

/** A frame of a reel that is looked at, by a name of its own. */
export type ReelStill = { id: string; frame: number };

/** Samples one after the other, so that one browser page draws them all, and the frames of each that are looked at. */
export function reelOf(
  chosen: readonly Sample[],
  options: {
    theme: string;
    format: Format;
    /** Frames of a sample by names, from its own timeline. */
    framesOf: (sample: Sample, timeline: Timeline) => readonly ReelStill[];
  },
): { timeline: Timeline; stills: ReelStill[] } {
  const { theme, format, framesOf } = options;
  const stills: ReelStill[] = [];
  const cues: Timeline['cues'][number][] = [];
  let at = 0;
  let first: Timeline | null = null;
  for (const sample of chosen) {
    const timeline = sampleTimeline(sample, { theme, format });
    first ??= timeline;
    for (const cue of timeline.cues) {
      cues.push({
        ...cue,
        inFrame: cue.inFrame + at,
        outFrame: cue.outFrame + at,
        stepFrames: cue.stepFrames.map((frame) => frame + at),
      });
    }
    for (const { id, frame } of framesOf(sample, timeline)) stills.push({ id, frame: frame + at });
    at += timeline.lengthFrames;
  }
  if (first === null) throw new Error('There are no samples.');
  return { timeline: { ...first, id: 'golden', lengthFrames: at, cues }, stills };
}
