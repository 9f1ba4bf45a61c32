import type { Timeline } from '@lanmu/timeline';

/** Size, rate and length of a timeline as Remotion asks for them. */
export function compositionMetadata(timeline: Timeline): {
  width: number;
  height: number;
  fps: number;
  durationInFrames: number;
} {
  const { format, lengthFrames } = timeline;
  return {
    width: format.widthPx,
    height: format.heightPx,
    fps: format.frameRate.num / format.frameRate.den,
    durationInFrames: lengthFrames,
  };
}
