import type { SampleFormat } from './sample-format.ts';

/** One plane of samples, row after row without gaps. */
export type SamplePlane = { widthSamples: number; heightSamples: number; samples: Buffer };

/** A picture as BT.709 limited samples in memory of our own: luma, two of colour, and alpha where the format has it. */
export type SampledPicture = {
  format: SampleFormat;
  widthPx: number;
  heightPx: number;
  planes: readonly SamplePlane[];
};
