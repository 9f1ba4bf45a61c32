import type { CodecContext, Packet } from 'node-av';
import { encodeFrame } from '@lanmu/render';
import type { SampledPicture } from '../picture/sampled-picture.ts';
import { frameOf } from './frame-of.ts';
import type { VideoRecipe } from './video-recipe.ts';

/** Gives an encoder a picture, shown at `pts` in frames, and hands on every packet that is ready, which lasts as long as the call. */
export async function encodePicture(options: {
  encoder: CodecContext;
  recipe: VideoRecipe;
  picture: SampledPicture;
  pts: number;
  onPacket: (packet: Packet) => Promise<void>;
}): Promise<void> {
  const { encoder, recipe, picture, pts, onPacket } = options;
  const frame = frameOf(picture, recipe);
  try {
    frame.pts = BigInt(pts);
    await encodeFrame(encoder, frame, onPacket);
  } finally {
    frame.free();
  }
}
