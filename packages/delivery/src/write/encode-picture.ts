import { AVERROR_EAGAIN, AVERROR_EOF, Packet, type CodecContext } from 'node-av';
import { checked } from '@lanmu/render';
import type { SampledPicture } from '../picture/sampled-picture.ts';
import { frameOf } from './frame-of.ts';
import type { VideoRecipe } from './video-recipe.ts';

/** Gives an encoder a picture, or null at the end, and hands on every packet that is ready; packets are freed afterwards. */
export async function encodePicture(options: {
  encoder: CodecContext;
  recipe: VideoRecipe;
  picture: SampledPicture | null;
  pts: number;
  onPacket: (packet: Packet) => Promise<void>;
}): Promise<void> {
  const { encoder, recipe, picture, pts, onPacket } = options;
  const frame = picture === null ? null : frameOf(picture, recipe);
  const packet = new Packet();
  packet.alloc();
  try {
    if (frame !== null) frame.pts = BigInt(pts);
    checked(await encoder.sendFrame(frame), 'encode');
    for (;;) {
      const returned = await encoder.receivePacket(packet);
      if (returned === AVERROR_EAGAIN || returned === AVERROR_EOF) return;
      checked(returned, 'encode');
      await onPacket(packet);
      packet.unref();
    }
  } finally {
    packet.free();
    frame?.free();
  }
}
