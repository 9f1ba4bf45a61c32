import { shapeOf, type Canvas, type Shape } from './canvas.ts';
import { bottomOf, rectBetween, type Rect } from './rect.ts';

/** An upright or square picture, and its areas from top to bottom: brand band, 16:9 picture, deep ground. */
export type Stage = { shape: Exclude<Shape, 'landscape'>; band: Rect; picture: Rect; below: Rect };

/** Height of the brand band; the board "vertical", and in a square what a picture and a caption leave (house). */
const bandHeightPx = { vertical: 480, square: 336 } as const;

/** The stage of a canvas; null for a television, where graphics lie over one picture. */
export function stageOf(canvas: Canvas): Stage | null {
  const { widthPx, heightPx } = canvas;
  const shape = shapeOf(canvas);
  if (shape === 'landscape') return null;
  const band = { leftPx: 0, topPx: 0, widthPx, heightPx: bandHeightPx[shape] };
  const picture = {
    leftPx: 0,
    topPx: bottomOf(band),
    widthPx,
    // Even, so that edges fall on rows of chroma.
    heightPx: 2 * Math.round((widthPx * 9) / 32),
  };
  const below = rectBetween({ leftPx: 0, topPx: bottomOf(picture), rightPx: widthPx, bottomPx: heightPx });
  return { shape, band, picture, below };
}
