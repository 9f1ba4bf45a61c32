import { bottomOf, rightOf, type Rect } from '../rect.ts';

/** How far the nearest point of a rectangle is from a point, in design pixels; 0 inside. */
export function distancePx(point: { xPx: number; yPx: number }, rect: Rect): number {
  const asidePx = Math.max(rect.leftPx - point.xPx, 0, point.xPx - rightOf(rect));
  const abovePx = Math.max(rect.topPx - point.yPx, 0, point.yPx - bottomOf(rect));
  return Math.hypot(asidePx, abovePx);
}
