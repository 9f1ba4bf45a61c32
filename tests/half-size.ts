import { PNG } from 'pngjs';

/** A picture at half its width and height, each pixel the mean of four: small enough to keep in the repository. */
export function halfSize({ width, height, data: pixels }: PNG): PNG {
  const half = new PNG({ width: width >> 1, height: height >> 1 });
  const row = width * 4;
  let to = 0;
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let at = 2 * y * row + 8 * x, end = at + 4; at < end; at += 1, to += 1) {
        const upper = (pixels[at] ?? 0) + (pixels[at + 4] ?? 0);
        const lower = (pixels[at + row] ?? 0) + (pixels[at + row + 4] ?? 0);
        half.data[to] = Math.round((upper + lower) / 4);
      }
    }
  }
  return half;
}
