import type { Shape } from '../../canvas.ts';
import type { CreditsMeasures } from './place-credits.ts';

/** Where the parts of a title card stand in one shape, in design pixels. */
export type TitleCardMeasures = {
  /** The bar: upright left of the headline, or lying above it, `gapPx` away. */
  bar: { side: 'left' | 'above'; lengthPx: number; gapPx: number };
  /** Its block is centred on a line, and reaches no lower than `lowestPx`. */
  headline: { centrePx: number; lowestPx: number };
  dek: { gapPx: number; dashWidthPx: number; dashGapPx: number };
  /** The reporters end at `bottomPx`, or follow the dek. */
  credits: CreditsMeasures & { place: { bottomPx: number } | 'afterDek'; gapPx: number };
};

/** The board "title": a bar, right of it the headline centred on this line, then the dek; reporters above the folds. */
const landscape: TitleCardMeasures = {
  bar: { side: 'left', lengthPx: 0, gapPx: 52 },
  headline: {
    centrePx: 512,
    lowestPx: Infinity,
  },
  dek: {
    gapPx: 66,
    dashWidthPx: 96,
    dashGapPx: 28,
  },
  credits: {
    place: { bottomPx: 936 },
    gapPx: 56,
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
  },
  dek: {
    gapPx: 72,
    dashWidthPx: 64,
    dashGapPx: 20,
  },
  credits: {
    place: 'afterDek',
    gapPx: 96,
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
  },
  dek: {
    gapPx: 56,
    dashWidthPx: 64,
    dashGapPx: 20,
  },
  credits: {
    place: { bottomPx: 916 },
    gapPx: 48,
    rowPitchPx: 62,
    rows: 'flowing',
  },
};

/** The title card in each shape. */
export const titleCardMeasures: Readonly<Record<Shape, TitleCardMeasures>> = { landscape, vertical, square };
