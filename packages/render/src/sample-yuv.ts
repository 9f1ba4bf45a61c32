import type { Format } from '@lanmu/timeline';
import { yuvPicture, type YuvPicture } from './picture/yuv-picture.ts';

/** A picture for tests: a soft slope whose direction and brightness depend on `seed`, and a block that does too. */
export function sampleYuv(format: Format, seed: number): YuvPicture {
  const picture = yuvPicture(format);
  picture.planes.forEach(({ widthPx, heightPx, samples }, plane) => {
    for (let y = 0; y < heightPx; y += 1) {
      for (let x = 0; x < widthPx; x += 1) {
        const isBlock = (x >> 3) % 5 === seed % 5 && (y >> 3) % 3 === seed % 3;
        samples[y * widthPx + x] = isBlock ? 200 - seed : 60 + ((x * (seed + 1) + y * 2 + plane * 20) % 120);
      }
    }
  });
  return picture;
}
