import { shapeOf, type Canvas, type Shape } from '../canvas.ts';
import type { Rect } from '../rect.ts';

/** How wide the column at the left is that the light does not reach, and from where down it reaches nothing (house). */
const places: Readonly<Record<Shape, { columnPx: number; topPx: number }>> = {
  landscape: { columnPx: 1240, topPx: 610 },
  vertical: { columnPx: 440, topPx: 690 },
  square: { columnPx: 600, topPx: 490 },
};

/** The parts of the full-frame art that its light does not reach: there also words in the accent can be read. */
export function shades(canvas: Canvas): Rect[] {
  const { widthPx, heightPx } = canvas;
  const { columnPx, topPx } = places[shapeOf(canvas)];
  return [
    { leftPx: 0, topPx: 0, widthPx: columnPx, heightPx },
    { leftPx: 0, topPx, widthPx, heightPx: heightPx - topPx },
  ];
}
