import { PNG } from 'pngjs';

/** A picture at half its width and height, each pixel the mean of four: small enough to keep in the repository. */
export function halfSize(picture: PNG): PNG {
  const half = new PNG({ width: picture.width >> 1, height: picture.height >> 1 });
  const at = (x: number, y: number, channel: number): number =>
    picture.data[(y * picture.width + x) * 4 + channel] ?? 0;
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const sum =
          at(2 * x, 2 * y, channel) +
          at(2 * x + 1, 2 * y, channel) +
          at(2 * x, 2 * y + 1, channel) +
          at(2 * x + 1, 2 * y + 1, channel);
        half.data[(y * half.width + x) * 4 + channel] = Math.round(sum / 4);
      }
    }
  }
  return half;
}
