import type { Shape } from '../../canvas.ts';

/** The mark's place in one shape, in design pixels. */
export type BugMeasures = {
  topPx: number;
  /** Height of a row, of the bar and the label plate, and the room between two rows. */
  heightPx: number;
  rowGapPx: number;
  /** The box of a logo: higher than the row it is in, and as high as it in a second. */
  logo: { widthPx: number; heightPx: number };
};

/** The mark in each shape: at 96,64 by the design tokens, upright at 64,112 by the board "vertical", square by the house. */
export const bugMeasures: Readonly<Record<Shape, BugMeasures>> = {
  landscape: { topPx: 64, heightPx: 56, rowGapPx: 8, logo: { widthPx: 240, heightPx: 72 } },
  vertical: {
    topPx: 112,
    heightPx: 52,
    rowGapPx: 4,
    logo: { widthPx: 200, heightPx: 64 },
  },
  square: {
    topPx: 54,
    heightPx: 48,
    rowGapPx: 2,
    logo: { widthPx: 200, heightPx: 48 },
  },
};
