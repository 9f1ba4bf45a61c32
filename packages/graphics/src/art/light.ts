import { shapeOf, type Canvas, type Shape } from '../canvas.ts';

/** Where the light of a picture comes from, and how far it reaches, in design pixels. */
export type Light = { xPx: number; yPx: number; reachPx: number };

/** Shares of width and height, the upper right in each shape; the board "title" for a television, house otherwise. */
const places: Readonly<Record<Shape, { x: number; y: number; reachPx: number }>> = {
  landscape: { x: 0.896, y: 0.116, reachPx: 1651.2 },
  vertical: { x: 0.86, y: 0.1, reachPx: 1700 },
  square: { x: 0.88, y: 0.1, reachPx: 1260 },
};

/** The light of the full-frame art. */
export function lightOf(canvas: Canvas): Light {
  const { x, y, reachPx } = places[shapeOf(canvas)];
  return { xPx: canvas.widthPx * x, yPx: canvas.heightPx * y, reachPx };
}
