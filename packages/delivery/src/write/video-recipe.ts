import type { FFEncoderCodec } from 'node-av';
import type { SampleFormat } from '../picture/sample-format.ts';

/** How pictures are coded. */
export type VideoRecipe = {
  encoder: FFEncoderCodec;
  samples: SampleFormat;
  scan: 'progressive' | 'topFieldFirst';
  /** Whether every packet is a picture by itself, so that a held one is coded once and written again. */
  isIntra: boolean;
  /** Options of FFmpeg's encoder, one after the other. */
  options: readonly (readonly [name: string, value: string])[];
};
