import type { Format } from '@lanmu/timeline';
import { frameOfYuv, type YuvPicture } from '../picture/yuv-picture.ts';
import { encodeFrame } from './encode-frame.ts';
import type { EncodedGroup } from './encoded-group.ts';
import { openVideoEncoder } from './video-encoder.ts';

/**
 * Encodes pictures that follow one another as one closed group, each once; held frames are put between them later.
 * Throws RenderProblem `media-failed`.
 */
export async function encodeGroup(
  format: Format,
  pictures: AsyncIterable<YuvPicture>,
): Promise<EncodedGroup> {
  const encoder = openVideoEncoder(format);
  const packets: Buffer[] = [];
  const keep = async ({ data }: { data: Buffer | null }): Promise<void> => {
    if (data !== null) packets.push(Buffer.from(data));
  };
  try {
    let count = 0;
    for await (const picture of pictures) {
      const frame = frameOfYuv(picture);
      frame.pts = BigInt(count);
      count += 1;
      try {
        await encodeFrame(encoder, frame, keep);
      } finally {
        frame.free();
      }
    }
    await encodeFrame(encoder, null, keep);
    if (packets.length !== count) throw new Error(`${count} pictures became ${packets.length} packets`);
    return { extraData: Buffer.from(encoder.extraData ?? Buffer.alloc(0)), packets };
  } finally {
    encoder.freeContext();
  }
}
