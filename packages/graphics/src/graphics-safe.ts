import { shapeOf, type Canvas } from './canvas.ts';
import { phoneBarsPx } from './phone-bars.ts';
import { rectBetween, type Rect } from './rect.ts';

/** Share of width and height kept clear at each edge; standards §1: 5 % per edge, 90 % inside. */
const insetShare = 0.05;

/** What an upright picture keeps clear: its sides as on the board, in design pixels, and the bars of the apps. */
const verticalInsetPx = { side: 64, ...phoneBarsPx };

/**
 * Where all ink and every edge that carries meaning must lie: 96..1823 × 54..1025 at 1080 (standards §1); in an upright
 * picture also clear of the bars that apps lay over its top and bottom.
 */
export function graphicsSafe(canvas: Canvas): Rect {
  const { widthPx, heightPx } = canvas;
  const isVertical = shapeOf(canvas) === 'vertical';
  const { side, above, below } = verticalInsetPx;
  return rectBetween({
    leftPx: isVertical ? side : widthPx * insetShare,
    topPx: isVertical ? above : heightPx * insetShare,
    rightPx: widthPx - (isVertical ? side : widthPx * insetShare),
    bottomPx: heightPx - (isVertical ? below : heightPx * insetShare),
  });
}
