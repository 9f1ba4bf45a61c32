/** What a picture is arranged for: a television, a phone held upright, or a square in a feed. */
export type Shape = 'landscape' | 'vertical' | 'square';

/** How much longer one side must be for a picture not to count as a square (house). */
const leastRatio = 1.2;

/** The shape of a picture by its sides, in whatever unit: nearly as wide as high is a square. */
export function shapeOf({ widthPx, heightPx }: { widthPx: number; heightPx: number }): Shape {
  if (widthPx >= heightPx * leastRatio) return 'landscape';
  return heightPx >= widthPx * leastRatio ? 'vertical' : 'square';
}
