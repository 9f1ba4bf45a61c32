import type { Shape } from '../../canvas.ts';

/** How the mark is arranged: in one row, with the station's name in a second, or with label and station's name there. */
export type MarkRows = 'one' | 'stationBelow' | 'labelBelow';

/** The mark's place and the ways to set it, of which the first that holds it is taken. */
export type BugMeasures = {
  topPx: number;
  /** Height of a row, of the bar and the label plate, and the room between two rows. */
  heightPx: number;
  rowGapPx: number;
  /** The box of a logo: higher than the row it is in, and as high as it in a second. */
  logo: { widthPx: number; heightPx: number };
  settings: readonly { rows: MarkRows; sizePx: number }[];
};

/** Only a long title beside a long station's name needs the second way; standards §2 lets Bold go to 32. */
const oneRow = [
  { rows: 'one', sizePx: 40 },
  { rows: 'one', sizePx: 36 },
] as const;

/** A narrow picture gives what does not stand beside the title a row of its own. */
const rowByRow = [
  { rows: 'one', sizePx: 40 },
  { rows: 'stationBelow', sizePx: 40 },
  { rows: 'labelBelow', sizePx: 40 },
  { rows: 'labelBelow', sizePx: 36 },
] as const;

/** A square gives it less height too. */
const rowByRowSmall = [
  { rows: 'one', sizePx: 36 },
  { rows: 'stationBelow', sizePx: 36 },
  { rows: 'labelBelow', sizePx: 36 },
] as const;

/** The mark in each shape: at 96,64 by the design tokens, upright at 64,112 by the board "vertical", square by the house. */
export const bugMeasures: Readonly<Record<Shape, BugMeasures>> = {
  landscape: { topPx: 64, heightPx: 56, rowGapPx: 8, logo: { widthPx: 240, heightPx: 72 }, settings: oneRow },
  vertical: {
    topPx: 112,
    heightPx: 52,
    rowGapPx: 4,
    logo: { widthPx: 200, heightPx: 64 },
    settings: rowByRow,
  },
  square: {
    topPx: 54,
    heightPx: 48,
    rowGapPx: 2,
    logo: { widthPx: 200, heightPx: 48 },
    settings: rowByRowSmall,
  },
};
