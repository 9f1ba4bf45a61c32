import { shapeOf, type Canvas, type Shape } from '../canvas.ts';
import type { Rect } from '../rect.ts';
import type { Theme } from '../theme/theme.ts';

/** Where the light of a picture comes from, and how far it reaches, in design pixels. */
export type LightSource = { xPx: number; yPx: number; reachPx: number };

/** What a theme's light is told: the surface it falls on, and where it comes from. */
export type LightProps = { theme: Theme; box: Rect; source: LightSource };

/** Shares of width and height, the upper right in each shape; the board "title" for a television, house otherwise. */
const places: Readonly<Record<Shape, { x: number; y: number; reachPx: number }>> = {
  landscape: { x: 0.896, y: 0.116, reachPx: 1651.2 },
  vertical: { x: 0.86, y: 0.1, reachPx: 1700 },
  square: { x: 0.88, y: 0.1, reachPx: 1260 },
};

/** The light of the full-frame art. */
export function lightOf(canvas: Canvas): LightSource {
  const { x, y, reachPx } = places[shapeOf(canvas)];
  return { xPx: canvas.widthPx * x, yPx: canvas.heightPx * y, reachPx };
}
