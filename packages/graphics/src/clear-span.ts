import type { Canvas } from './canvas.ts';
import { coveredZones } from './covered-zones.ts';
import { graphicsSafe } from './graphics-safe.ts';
import { bottomOf, rightOf } from './rect.ts';

/**
 * How far what lies between two heights may reach to the sides: graphics safe, and beside the buttons that an app lays over
 * the right of an upright picture.
 */
export function clearSpan(
  canvas: Canvas,
  { topPx, bottomPx }: { topPx: number; bottomPx: number },
): { leftPx: number; rightPx: number } {
  const safe = graphicsSafe(canvas);
  const middlePx = canvas.widthPx / 2;
  // The bars above and below reach from side to side, and graphics safe lies between them.
  const beside = coveredZones(canvas).filter(
    (zone) => zone.leftPx > middlePx && zone.topPx < bottomPx && topPx < bottomOf(zone),
  );
  return {
    leftPx: safe.leftPx,
    rightPx: Math.min(rightOf(safe), ...beside.map(({ leftPx }) => leftPx)),
  };
}
