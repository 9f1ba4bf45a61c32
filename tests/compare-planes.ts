import type { VideoPlane } from './video-picture.ts';

/** How far apart two planes are, over the samples that `counts` when there is a choice. */
export function meanDifference(
  a: VideoPlane,
  b: VideoPlane,
  size: { width: number; height: number },
  counts: (at: number) => boolean = () => true,
): { mean: number; samples: number } {
  let sum = 0;
  let samples = 0;
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      if (!counts(y * size.width + x)) continue;
      sum += Math.abs((a.samples[y * a.strideBytes + x] ?? 0) - (b.samples[y * b.strideBytes + x] ?? 0));
      samples += 1;
    }
  }
  return { mean: samples === 0 ? 0 : sum / samples, samples };
}
