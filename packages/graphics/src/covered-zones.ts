import { shapeOf, type Canvas } from './canvas.ts';
import { rectBetween, type Rect } from './rect.ts';

/**
 * Where the apps lay their own things over an upright video, in design pixels of 1080×1920: the bar above, the buttons at the
 * right, the account and its text below. No app publishes them; house numbers, after the board "vertical".
 */
const phone = { abovePx: 104, buttonsWidthPx: 128, buttonsTopPx: 1060, belowPx: 320 } as const;

/** What 抖音 and 视频号 cover of a picture; nothing on a television or in a square. */
export function coveredZones(canvas: Canvas): Rect[] {
  if (shapeOf(canvas) !== 'vertical') return [];
  const { widthPx, heightPx } = canvas;
  const belowTopPx = heightPx - phone.belowPx;
  return [
    rectBetween({ leftPx: 0, topPx: 0, rightPx: widthPx, bottomPx: phone.abovePx }),
    rectBetween({
      leftPx: widthPx - phone.buttonsWidthPx,
      topPx: phone.buttonsTopPx,
      rightPx: widthPx,
      bottomPx: belowTopPx,
    }),
    rectBetween({ leftPx: 0, topPx: belowTopPx, rightPx: widthPx, bottomPx: heightPx }),
  ];
}
