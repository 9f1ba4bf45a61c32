import { sampleLayouts } from './sample-format.ts';
import type { SampledPicture, SamplePlane } from './sampled-picture.ts';

function filtered({ widthSamples, heightSamples, samples }: SamplePlane, sampleBytes: 1 | 2): SamplePlane {
  const view = (buffer: Buffer): Uint8Array | Uint16Array =>
    sampleBytes === 1 ? buffer : new Uint16Array(buffer.buffer, buffer.byteOffset, buffer.length / 2);
  // Apart from the pool, so that two-byte samples are aligned.
  const smooth = Buffer.from(new ArrayBuffer(samples.length));
  const from = view(samples);
  const to = view(smooth);
  const last = heightSamples - 1;
  for (let row = 0; row <= last; row += 1) {
    const here = row * widthSamples;
    const above = Math.max(0, row - 1) * widthSamples;
    const below = Math.min(last, row + 1) * widthSamples;
    for (let x = 0; x < widthSamples; x += 1)
      to[here + x] = ((from[above + x] ?? 0) + 2 * (from[here + x] ?? 0) + (from[below + x] ?? 0) + 2) >> 2;
  }
  return { widthSamples, heightSamples, samples: smooth };
}

/**
 * A picture whose rows are mixed 1-2-1 with their neighbours: each field alone then shows every row, and thin lines no longer
 * flicker 25 times a second (standards §2, field imbalance: 0 after it).
 */
export function lowPass(picture: SampledPicture): SampledPicture {
  const { sampleBytes } = sampleLayouts[picture.format];
  return { ...picture, planes: picture.planes.map((plane) => filtered(plane, sampleBytes)) };
}
