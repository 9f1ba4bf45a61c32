import type { Format } from '@lanmu/timeline';
import {
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_CLOSED_GOP,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PIX_FMT_YUV420P,
  FF_ENCODER_LIBX264,
  type CodecContext,
} from 'node-av';
import { maxGroupFrames } from './max-group-frames.ts';
import { openPictureEncoder } from './open-picture-encoder.ts';

/**
 * Every group is encoded on its own, so its bytes must not depend on what came before, on cores or on timing: one
 * thread, no look-ahead. Held frames are put between its pictures afterwards, which asks for one reference picture,
 * no B-frames and no weights. A constant quantiser of 18 keeps soft slopes free of bands, 49 dB and more from what was
 * drawn, at a quarter less than a constant rate factor of 18 takes: for still graphics there is nothing to trade. At that
 * there are no blocks to be smoothed away: the filter for it smeared strokes of moving type, by 55 of 255 at single
 * samples where 14 remain without it, in no more bytes.
 */
const codecOptions = [
  ['profile', 'high'],
  ['preset', 'superfast'],
  ['qp', '18'],
  [
    'x264-params',
    'open-gop=0:force-cfr=1:bframes=0:ref=1:weightp=0:scenecut=0:rc-lookahead=0:sync-lookahead=0:mbtree=0:no-deblock=1',
  ],
] as const;

/**
 * What decides the bytes besides format, pictures and FFmpeg, as one string for keys of the store. `1` stands for what is
 * set below by hand, colour and flags and groups: raise it with any of that.
 */
export const videoEncoderRecipe = ['1', ...codecOptions.map((option) => option.join('='))].join(' ');

/** H.264 High, yuv420p, BT.709 limited, one closed group of pictures, constant quality. The caller frees it. */
export function openVideoEncoder(format: Format): CodecContext {
  return openPictureEncoder({
    encoder: FF_ENCODER_LIBX264,
    pixelFormat: AV_PIX_FMT_YUV420P,
    ...format,
    options: codecOptions,
    prepare: (encoder) => {
      encoder.gopSize = maxGroupFrames(format);
      encoder.maxBFrames = 0;
      encoder.threadCount = 1;
      encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER, AV_CODEC_FLAG_BITEXACT, AV_CODEC_FLAG_CLOSED_GOP);
    },
  });
}
