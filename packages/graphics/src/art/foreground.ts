import { shapeOf, type Canvas, type Shape } from '../canvas.ts';

/** How what lies along the bottom edge is stretched and lifted: upright, out from under what an app lays over it (house). */
const foregrounds: Readonly<Record<Shape, { stretch: number; liftPx: number }>> = {
  landscape: { stretch: 1, liftPx: 0 },
  vertical: { stretch: 1.35, liftPx: 210 },
  square: { stretch: 0.86, liftPx: 0 },
};

/** How the foreground of a canvas differs from that of a television. */
export function foregroundOf(canvas: Canvas): { stretch: number; liftPx: number } {
  return foregrounds[shapeOf(canvas)];
}
