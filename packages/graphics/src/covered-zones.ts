import { shapeOf, type Canvas } from './canvas.ts';
import { phoneBarsPx } from './phone-bars.ts';
import { rectBetween, type Rect } from './rect.ts';

/** Where the apps lay their buttons at the right of an upright video, in design pixels; house, as the bars (`phoneBarsPx`). */
const buttonsPx = { width: 128, top: 1060 } as const;

/** What 抖音 and 视频号 cover of a picture; nothing on a television or in a square. */
export function coveredZones(canvas: Canvas): Rect[] {
  if (shapeOf(canvas) !== 'vertical') return [];
  const { widthPx, heightPx } = canvas;
  const belowTopPx = heightPx - phoneBarsPx.below;
  return [
    rectBetween({ leftPx: 0, topPx: 0, rightPx: widthPx, bottomPx: phoneBarsPx.above }),
    rectBetween({
      leftPx: widthPx - buttonsPx.width,
      topPx: buttonsPx.top,
      rightPx: widthPx,
      bottomPx: belowTopPx,
    }),
    rectBetween({ leftPx: 0, topPx: belowTopPx, rightPx: widthPx, bottomPx: heightPx }),
  ];
}
