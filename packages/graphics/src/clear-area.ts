import type { Canvas } from './canvas.ts';
import { coveredZones } from './covered-zones.ts';
import { graphicsSafe } from './graphics-safe.ts';
import { bottomOf, overlaps, rectBetween, rightOf, type Rect } from './rect.ts';

/** Room between what is said and what an app lays beside it; the board "vertical": rows end at x 936. */
const gapPx = 16;

/**
 * Graphics safe as far to the right as it stays clear of the buttons that an app lays over an upright picture; between two
 * heights only of those that are there.
 */
export function clearArea(canvas: Canvas, between?: { topPx: number; bottomPx: number }): Rect {
  const safe = graphicsSafe(canvas);
  const { leftPx, topPx } = safe;
  const area = rectBetween({
    leftPx,
    rightPx: rightOf(safe),
    ...(between ?? { topPx, bottomPx: bottomOf(safe) }),
  });
  // The bars above and below reach from side to side, and graphics safe lies between them.
  const beside = coveredZones(canvas).filter((zone) => zone.leftPx > leftPx && overlaps(zone, area));
  return rectBetween({
    leftPx,
    topPx: area.topPx,
    rightPx: Math.min(rightOf(safe), ...beside.map((zone) => zone.leftPx - gapPx)),
    bottomPx: bottomOf(area),
  });
}
