import type { Canvas } from './canvas.ts';
import type { Rect } from './rect.ts';

/** Share of width and height kept clear at each edge; standards §1: 5 % per edge, 90 % inside. */
const insetShare = 0.05;

/** Where all ink and every edge that carries meaning must lie: 96..1823 × 54..1025 at 1080 (standards §1). */
export function graphicsSafe(canvas: Canvas): Rect {
  return {
    leftPx: canvas.widthPx * insetShare,
    topPx: canvas.heightPx * insetShare,
    widthPx: canvas.widthPx * (1 - 2 * insetShare),
    heightPx: canvas.heightPx * (1 - 2 * insetShare),
  };
}
