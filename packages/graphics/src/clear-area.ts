import type { Canvas } from './canvas.ts';
import { coveredZones } from './covered-zones.ts';
import { graphicsSafe } from './graphics-safe.ts';
import { rectBetween, rightOf, bottomOf, type Rect } from './rect.ts';

/** Room between a plate and what an app lays beside it; the board "vertical": rows end at x 936. */
const gapPx = 16;

/** Graphics safe without the columns that an app covers in part: where what stands in the lower half may be wide. */
export function clearArea(canvas: Canvas): Rect {
  const safe = graphicsSafe(canvas);
  const columns = coveredZones(canvas).filter(({ leftPx }) => leftPx > safe.leftPx);
  return rectBetween({
    leftPx: safe.leftPx,
    topPx: safe.topPx,
    rightPx: Math.min(rightOf(safe), ...columns.map(({ leftPx }) => leftPx - gapPx)),
    bottomPx: bottomOf(safe),
  });
}
