import { AV_PIX_FMT_RGBA, CodecContext, FF_ENCODER_PNG, Frame, Rational } from 'node-av';
import { checked } from '../encode/checked.ts';
import { encodeFrame } from '../encode/encode-frame.ts';
import { findEncoder } from '../encode/find-codec.ts';
import type { RgbaRaster } from './rgba-raster.ts';

/** A picture as a PNG file's bytes, all four channels as they are. Throws RenderProblem `media-failed`. */
export async function encodePng({ widthPx, heightPx, rgba }: RgbaRaster): Promise<Buffer> {
  const codec = findEncoder(FF_ENCODER_PNG);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  const frame = new Frame();
  frame.alloc();
  try {
    encoder.width = widthPx;
    encoder.height = heightPx;
    encoder.pixelFormat = AV_PIX_FMT_RGBA;
    encoder.timeBase = new Rational(1, 1);
    encoder.threadCount = 1;
    checked(await encoder.open2(codec), 'open PNG encoder');
    frame.width = widthPx;
    frame.height = heightPx;
    frame.format = AV_PIX_FMT_RGBA;
    checked(frame.allocBuffer(), 'allocate picture');
    const samples = frame.data?.[0];
    const stride = frame.linesize[0] ?? 0;
    if (samples === undefined) throw new Error('The frame has no samples.');
    for (let row = 0; row < heightPx; row += 1) {
      rgba.copy(samples, row * stride, row * widthPx * 4, (row + 1) * widthPx * 4);
    }
    const packets: Buffer[] = [];
    const keep = async ({ data }: { data: Buffer | null }): Promise<void> => {
      if (data !== null) packets.push(Buffer.from(data));
    };
    await encodeFrame(encoder, frame, keep);
    await encodeFrame(encoder, null, keep);
    return Buffer.concat(packets);
  } finally {
    frame.free();
    encoder.freeContext();
  }
}
