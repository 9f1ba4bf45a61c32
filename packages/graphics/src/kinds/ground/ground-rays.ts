import type { RayLight } from '../../art/ray-light.ts';
import type { Canvas } from '../../canvas.ts';
import { rightOf, type Rect } from '../../rect.ts';

/** Strength of the rays on a plate (house: seen, and no trouble to read on). */
const opacity = 0.1;

/** The rays on the headline plate of a television, from beyond its upper right corner. */
export function plateRays(plate: Rect, canvas: Canvas): RayLight {
  return {
    opacity,
    centre: { xPx: rightOf(plate) + 40, yPx: plate.topPx - 60 },
    radiusPx: canvas.widthPx * 0.62,
  };
}

/** The rays on the band of an upright or square picture, from above it. */
export function bandRays(band: Rect): RayLight {
  return {
    opacity,
    centre: { xPx: rightOf(band) - 120, yPx: band.topPx - 60 },
    radiusPx: band.widthPx * 0.9,
  };
}
