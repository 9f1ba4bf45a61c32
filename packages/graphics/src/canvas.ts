import { shapeOf, type Format, type Shape } from '@lanmu/timeline';

export { shapeOf, type Shape };

/** Short side of the raster that every size in this room is written for; design tokens: "size at 1080". */
export const designShortSidePx = 1080;

/** The drawing surface in design pixels: its short side is 1080, the other as long as the format's shape makes it. */
export type Canvas = { widthPx: number; heightPx: number };

/** The canvas of a format. */
export function canvasOf(format: Format): Canvas {
  const scale = rasterScale(format);
  return { widthPx: format.widthPx / scale, heightPx: format.heightPx / scale };
}

/** Raster pixels per design pixel: 1 for 1080p, 2 for 2160p. */
export function rasterScale(format: Format): number {
  return Math.min(format.widthPx, format.heightPx) / designShortSidePx;
}
