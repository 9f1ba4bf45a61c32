import type { Format } from '@lanmu/timeline';

/** Lines of the raster that every size in this room is written for; design tokens: "size at 1080". */
export const designHeightPx = 1080;

/** The drawing surface in design pixels: 1080 lines high, as wide as the format's shape makes it. */
export type Canvas = { widthPx: number; heightPx: number };

/** The canvas of a format. */
export function canvasOf(format: Format): Canvas {
  return { widthPx: format.widthPx / rasterScale(format), heightPx: designHeightPx };
}

/** Raster pixels per design pixel: 1 for 1080p, 2 for 2160p. */
export function rasterScale(format: Format): number {
  return format.heightPx / designHeightPx;
}
