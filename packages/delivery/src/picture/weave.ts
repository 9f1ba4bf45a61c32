import { sampleLayouts } from './sample-format.ts';
import type { SampledPicture } from './sampled-picture.ts';

/** One interlaced frame of two moments: rows 0, 2, 4 … of the first, which is the top field and comes first, the others of the second. */
export function weave(first: SampledPicture, second: SampledPicture): SampledPicture {
  if (first === second) return first;
  const { sampleBytes } = sampleLayouts[first.format];
  const planes = first.planes.map((plane, i) => {
    const { widthSamples, heightSamples } = plane;
    const rowBytes = widthSamples * sampleBytes;
    const samples = Buffer.from(plane.samples);
    const other = second.planes[i]?.samples;
    if (other?.length !== samples.length) throw new RangeError('Two fields are of different sizes.');
    for (let row = 1; row < heightSamples; row += 2)
      other.copy(samples, row * rowBytes, row * rowBytes, (row + 1) * rowBytes);
    return { ...plane, samples };
  });
  return { ...first, planes };
}
