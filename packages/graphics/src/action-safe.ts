import type { Canvas } from './canvas.ts';
import type { Rect } from './rect.ts';

/** Share of width and height kept clear at each edge; standards §1: 3.5 % per edge. */
const insetShare = 0.035;

/** The action-safe area: 67..1852 × 38..1041 at 1080 (standards §1). */
export function actionSafe(canvas: Canvas): Rect {
  const leftPx = Math.round(canvas.widthPx * insetShare);
  const topPx = Math.round(canvas.heightPx * insetShare);
  return {
    leftPx,
    topPx,
    widthPx: canvas.widthPx - 2 * leftPx,
    heightPx: canvas.heightPx - 2 * topPx,
  };
}
