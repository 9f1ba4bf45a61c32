/** What a picture is arranged for: a television, a phone held upright, or a square in a feed. */
export type Shape = 'landscape' | 'vertical' | 'square';

/** The shape of a raster or a canvas: nearly as wide as high is a square. */
export function shapeOf({ widthPx, heightPx }: { widthPx: number; heightPx: number }): Shape {
  if (widthPx >= heightPx * 1.2) return 'landscape';
  return heightPx >= widthPx * 1.2 ? 'vertical' : 'square';
}
