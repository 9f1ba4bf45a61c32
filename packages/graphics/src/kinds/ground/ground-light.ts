import type { LightSource } from '../../art/light.ts';
import type { Canvas } from '../../canvas.ts';
import { rightOf, type Rect } from '../../rect.ts';

/** The light on the headline plate of a television, from beyond its upper right corner (house). */
export function plateLight(plate: Rect, canvas: Canvas): LightSource {
  return { xPx: rightOf(plate) + 40, yPx: plate.topPx - 60, reachPx: canvas.widthPx * 0.635 };
}

/** The light on the band of an upright or square picture, from above it (house). */
export function bandLight(band: Rect): LightSource {
  return { xPx: rightOf(band) - 120, yPx: band.topPx - 60, reachPx: band.widthPx * 0.92 };
}
