import type { PNG } from 'pngjs';
import type { VideoPicture } from './video-picture.ts';

/**
 * A still as BT.709 video in limited range and 4:2:0 would hold it (standards §2), by the textbook and without the code
 * under test: each colour sample is the mean of four pixels.
 */
export function bt709Picture(still: PNG): VideoPicture {
  const { width, height, data } = still;
  const half = width >> 1;
  const luma = new Uint8Array(width * height);
  const sums = { cb: new Float64Array(half * (height >> 1)), cr: new Float64Array(half * (height >> 1)) };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      const brightness = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      luma[y * width + x] = Math.round(16 + (219 / 255) * brightness);
      const quarter = (y >> 1) * half + (x >> 1);
      sums.cb[quarter] = (sums.cb[quarter] ?? 0) + (224 / 255) * ((b - brightness) / 1.8556);
      sums.cr[quarter] = (sums.cr[quarter] ?? 0) + (224 / 255) * ((r - brightness) / 1.5748);
    }
  }
  const mean = (sum: number): number => Math.round(128 + sum / 4);
  return {
    luma: { samples: luma, strideBytes: width },
    cb: { samples: Uint8Array.from(sums.cb, mean), strideBytes: half },
    cr: { samples: Uint8Array.from(sums.cr, mean), strideBytes: half },
  };
}
