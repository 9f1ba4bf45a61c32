import type { LogoTone } from '@lanmu/graphics/layout';
import { PNG } from 'pngjs';

/** Steps that each of red, green and blue is told apart by: fine enough for contrast, and few enough to compare. */
const steps = 16;
/** From this on a pixel counts as opaque. */
const opaqueFrom = 128;

/** The colours of a PNG's opaque pixels, and how much of it each is. Throws an Error for bytes that are no whole PNG. */
export function logoTones(bytes: Buffer): LogoTone[] {
  const { data: pixels } = PNG.sync.read(bytes);
  const counts = new Map<number, number>();
  const step = 256 / steps;
  let opaque = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < opaqueFrom) continue;
    opaque += 1;
    const key = [0, 1, 2].reduce((sum, i) => sum * steps + Math.floor((pixels[at + i] ?? 0) / step), 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // The lowest step is black and the highest white.
  const value = (index: number): number => Math.round((index * 255) / (steps - 1));
  return Array.from(counts, ([key, count]): LogoTone => {
    const [red, green, blue] = [Math.floor(key / steps ** 2), Math.floor(key / steps) % steps, key % steps];
    return { rgb: [value(red ?? 0), value(green ?? 0), value(blue ?? 0)], share: count / opaque };
  });
}
