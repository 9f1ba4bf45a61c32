import type { Frame } from 'node-av';
import type { YuvPicture } from '../picture/yuv-picture.ts';

/** Peak signal-to-noise ratio of a decoded frame against a picture, over all samples, in decibels; Infinity when equal. */
export function signalToNoise(frame: Frame, picture: YuvPicture): number {
  let squares = 0;
  let count = 0;
  picture.planes.forEach(({ widthPx, heightPx, samples }, i) => {
    const decoded = frame.data?.[i];
    const stride = frame.linesize[i] ?? 0;
    if (decoded === undefined) throw new Error('The decoded frame has no samples.');
    for (let y = 0; y < heightPx; y += 1) {
      for (let x = 0; x < widthPx; x += 1) {
        const difference = (decoded[y * stride + x] ?? 0) - (samples[y * widthPx + x] ?? 0);
        squares += difference * difference;
      }
    }
    count += widthPx * heightPx;
  });
  return squares === 0 ? Infinity : 10 * Math.log10((255 * 255 * count) / squares);
}
