import { AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_TOP_FIELD_FIRST, Frame } from 'node-av';
import { checked, markBt709 } from '@lanmu/render';
import { sampleLayouts } from '../picture/sample-format.ts';
import type { SampledPicture } from '../picture/sampled-picture.ts';
import type { VideoRecipe } from './video-recipe.ts';

/** The frame an encoder is given. The caller frees it. */
export function frameOf(picture: SampledPicture, { samples, scan }: VideoRecipe): Frame {
  const { sampleBytes, ffmpeg } = sampleLayouts[samples];
  const frame = new Frame();
  frame.alloc();
  frame.width = picture.widthPx;
  frame.height = picture.heightPx;
  frame.format = ffmpeg;
  markBt709(frame);
  if (scan === 'topFieldFirst') frame.setFlags(AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_TOP_FIELD_FIRST);
  try {
    checked(frame.allocBuffer(), 'allocate picture');
  } catch (error) {
    frame.free();
    throw error;
  }
  picture.planes.forEach(({ widthSamples, heightSamples, samples: rows }, i) => {
    const target = frame.data?.[i];
    const stride = frame.linesize[i] ?? 0;
    if (target === undefined) throw new Error('The frame has no samples.');
    const rowBytes = widthSamples * sampleBytes;
    for (let row = 0; row < heightSamples; row += 1)
      rows.copy(target, row * stride, row * rowBytes, (row + 1) * rowBytes);
  });
  return frame;
}
