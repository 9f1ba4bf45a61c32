import { CodecContext, Rational, type AVPixelFormat, type FFEncoderCodec } from 'node-av';
import type { FrameRate } from '@lanmu/timeline';
import { checked } from './checked.ts';
import { findEncoder } from './find-codec.ts';
import { markBt709 } from './mark-bt709.ts';

/**
 * Opens an encoder of pictures: BT.709 limited, square pixels, one tick a frame. `prepare` sets what FFmpeg has no option for.
 * The caller frees it. Throws RenderProblem `media-failed`.
 */
export function openPictureEncoder(options: {
  encoder: FFEncoderCodec;
  pixelFormat: AVPixelFormat;
  widthPx: number;
  heightPx: number;
  frameRate: FrameRate;
  /** Options of FFmpeg's encoder, one after the other. */
  options: readonly (readonly [name: string, value: string])[];
  prepare: (encoder: CodecContext) => void;
}): CodecContext {
  const { num, den } = options.frameRate;
  const codec = findEncoder(options.encoder);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = options.widthPx;
  encoder.height = options.heightPx;
  encoder.pixelFormat = options.pixelFormat;
  encoder.timeBase = new Rational(den, num);
  encoder.framerate = new Rational(num, den);
  encoder.sampleAspectRatio = new Rational(1, 1);
  markBt709(encoder);
  options.prepare(encoder);
  try {
    for (const [name, value] of options.options) checked(encoder.setOption(name, value), `set ${name}`);
    checked(encoder.open2Sync(codec), `open ${options.encoder}`);
  } catch (error) {
    encoder.freeContext();
    throw error;
  }
  return encoder;
}
