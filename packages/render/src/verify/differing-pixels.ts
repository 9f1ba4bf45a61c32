import type { PixelRect } from '../picture/patch.ts';
import type { RgbaRaster } from '../picture/rgba-raster.ts';

/** Where two pictures differ: how many pixels, by how much at most, and the box around them; null when nowhere. */
export type Differing = { pixels: number; most: number; box: PixelRect };

/** Compares two pictures byte by byte. */
export function differingPixels(one: RgbaRaster, other: RgbaRaster): Differing | null {
  if (one.widthPx !== other.widthPx || one.heightPx !== other.heightPx) {
    const box = { xPx: 0, yPx: 0, widthPx: one.widthPx, heightPx: one.heightPx };
    return { pixels: one.widthPx * one.heightPx, most: 255, box };
  }
  if (one.rgba.equals(other.rgba)) return null;
  let [pixels, most] = [0, 0];
  let [left, top, right, bottom] = [one.widthPx, one.heightPx, 0, 0];
  for (let at = 0; at < one.rgba.length; at += 4) {
    let difference = 0;
    for (let k = at; k < at + 4; k += 1) {
      difference = Math.max(difference, Math.abs((one.rgba[k] ?? 0) - (other.rgba[k] ?? 0)));
    }
    if (difference === 0) continue;
    const [x, y] = [(at / 4) % one.widthPx, Math.floor(at / 4 / one.widthPx)];
    pixels += 1;
    most = Math.max(most, difference);
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x + 1),
      Math.max(bottom, y + 1),
    ];
  }
  return { pixels, most, box: { xPx: left, yPx: top, widthPx: right - left, heightPx: bottom - top } };
}
