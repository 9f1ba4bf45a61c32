import type { Shape } from '../../canvas.ts';
import type { Setting } from '../../text/set-text.ts';
import type { CreditsMeasures } from './place-credits.ts';

/** Where the parts of a title card stand in one shape, in design pixels. */
export type TitleCardMeasures = {
  /** The bar: upright left of the headline, or lying above it, `gapPx` away. */
  bar: { side: 'left' | 'above'; lengthPx: number; gapPx: number };
  /** Its block is centred on a line, and reaches no lower than `lowestPx`. */
  headline: { centrePx: number; lowestPx: number; settings: readonly Setting[] };
  dek: { gapPx: number; dashWidthPx: number; dashGapPx: number; settings: readonly Setting[] };
  /** The reporters end at `bottomPx`, or follow the dek. */
  credits: CreditsMeasures & { place: { bottomPx: number } | 'afterDek'; gapPx: number };
};

/** The board "title": a bar, right of it the headline centred on this line, then the dek; reporters above the folds. */
const landscape: TitleCardMeasures = {
  bar: { side: 'left', lengthPx: 0, gapPx: 52 },
  headline: {
    centrePx: 512,
    lowestPx: Infinity,
    settings: [
      { sizePx: 116, maxLines: 2 },
      { sizePx: 108, maxLines: 2 },
      { sizePx: 96, maxLines: 2 },
      { sizePx: 96, maxLines: 3 },
      { sizePx: 84, maxLines: 3 },
      { sizePx: 72, maxLines: 4 },
    ],
  },
  dek: {
    gapPx: 66,
    dashWidthPx: 96,
    dashGapPx: 28,
    settings: [
      { sizePx: 48, maxLines: 1 },
      { sizePx: 44, maxLines: 1 },
      { sizePx: 44, maxLines: 2 },
      { sizePx: 40, maxLines: 2 },
    ],
  },
  credits: {
    place: { bottomPx: 936 },
    gapPx: 56,
    sizesPx: [46, 40],
    maxRows: 2,
    rowPitchPx: 68,
    rows: 'flowing',
  },
};

/** House, after the board "vertical": everything on the left axis, so that the headline has the whole width. */
const vertical: TitleCardMeasures = {
  bar: { side: 'above', lengthPx: 128, gapPx: 52 },
  headline: {
    centrePx: 672,
    // Above the buttons of an app, which the whole width would run into.
    lowestPx: 1056,
    settings: [
      { sizePx: 116, maxLines: 3 },
      { sizePx: 104, maxLines: 3 },
      { sizePx: 104, maxLines: 4 },
      { sizePx: 92, maxLines: 4 },
      { sizePx: 84, maxLines: 5 },
      { sizePx: 72, maxLines: 6 },
    ],
  },
  dek: {
    gapPx: 72,
    dashWidthPx: 64,
    dashGapPx: 20,
    settings: [
      { sizePx: 48, maxLines: 1 },
      { sizePx: 44, maxLines: 1 },
      { sizePx: 44, maxLines: 3 },
      { sizePx: 40, maxLines: 3 },
      { sizePx: 40, maxLines: 4 },
    ],
  },
  credits: {
    place: 'afterDek',
    gapPx: 96,
    sizesPx: [46, 40, 36],
    maxRows: 6,
    rowPitchPx: 68,
    rows: 'oneEach',
  },
};

/** House: the landscape card drawn closer, its headline in more lines. */
const square: TitleCardMeasures = {
  bar: { side: 'left', lengthPx: 0, gapPx: 36 },
  headline: {
    centrePx: 456,
    lowestPx: Infinity,
    settings: [
      { sizePx: 112, maxLines: 2 },
      { sizePx: 100, maxLines: 3 },
      { sizePx: 92, maxLines: 3 },
      { sizePx: 84, maxLines: 4 },
      { sizePx: 76, maxLines: 4 },
      { sizePx: 72, maxLines: 5 },
    ],
  },
  dek: {
    gapPx: 56,
    dashWidthPx: 64,
    dashGapPx: 20,
    settings: [
      { sizePx: 48, maxLines: 1 },
      { sizePx: 44, maxLines: 1 },
      { sizePx: 44, maxLines: 2 },
      { sizePx: 40, maxLines: 2 },
      { sizePx: 40, maxLines: 3 },
    ],
  },
  credits: {
    place: { bottomPx: 916 },
    gapPx: 48,
    sizesPx: [44, 40, 36],
    maxRows: 3,
    rowPitchPx: 62,
    rows: 'flowing',
  },
};

/** The title card in each shape. */
export const titleCardMeasures: Readonly<Record<Shape, TitleCardMeasures>> = { landscape, vertical, square };
