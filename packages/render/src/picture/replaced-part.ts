import type { Format } from '@lanmu/timeline';
import { patchMarginPx, type PixelRect } from './patch.ts';

/** How far a colour sample may reach into its neighbours' pixels, and more: half of the margin. */
const reachPx = patchMarginPx / 2;

/**
 * The part of a converted patch that replaces the base's samples. It takes in half of the margin, because a changed pixel
 * colours the samples around it; the other half is only looked at. At the edges of the raster there is no margin.
 */
export function replacedPart(patch: PixelRect, format: Pick<Format, 'widthPx' | 'heightPx'>): PixelRect {
  const right = patch.xPx + patch.widthPx;
  const bottom = patch.yPx + patch.heightPx;
  const xPx = patch.xPx === 0 ? 0 : patch.xPx + reachPx;
  const yPx = patch.yPx === 0 ? 0 : patch.yPx + reachPx;
  return {
    xPx,
    yPx,
    widthPx: (right === format.widthPx ? right : right - reachPx) - xPx,
    heightPx: (bottom === format.heightPx ? bottom : bottom - reachPx) - yPx,
  };
}
