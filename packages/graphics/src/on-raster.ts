import type { Format } from '@lanmu/timeline';
import { rasterScale } from './canvas.ts';
import { bottomOf, rectBetween, rightOf, type Rect } from './rect.ts';

/** A rectangle of the canvas in whole pixels of the raster, outwards, and cut at its edges. */
export function onRaster(rect: Rect, format: Format): Rect {
  const scale = rasterScale(format);
  const within = (px: number, limit: number): number => Math.min(limit, Math.max(0, px));
  return rectBetween({
    leftPx: within(Math.floor(rect.leftPx * scale), format.widthPx),
    topPx: within(Math.floor(rect.topPx * scale), format.heightPx),
    rightPx: within(Math.ceil(rightOf(rect) * scale), format.widthPx),
    bottomPx: within(Math.ceil(bottomOf(rect) * scale), format.heightPx),
  });
}
