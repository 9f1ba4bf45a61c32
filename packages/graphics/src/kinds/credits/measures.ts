import { creditsRoom } from '@lanmu/timeline';
import type { Shape } from '../../canvas.ts';

/** Where the parts of a page of credits stand in one shape, in design pixels. */
export type CreditsMeasures = {
  titleTopPx: number;
  /** From the title's last line to the rule, and from the rule to the first row. */
  ruleGapPx: number;
  ruleWidthPx: number;
  linesGapPx: number;
  linesBottomPx: number;
  pitchPx: { wanted: number; least: number };
  namesPerRow: number;
  /** Rows of a full page; with fewer the page stands lower by half of what they lack, so that it is not empty below. */
  fullRows: number;
  /** The closing line stands where it is, or rises with the last row by the other half. */
  closing: { topPx: number; rises: boolean };
  /** The axis is the middle of the picture, or stands so that roles and names together are in the middle. */
  axis: 'middle' | 'middleOfAll';
};

/** The board "credits". */
const landscape: CreditsMeasures = {
  titleTopPx: 160,
  ruleGapPx: 38,
  ruleWidthPx: 420,
  linesGapPx: 68,
  linesBottomPx: 866,
  pitchPx: { wanted: 104, least: 60 },
  namesPerRow: creditsRoom.landscape.namesPerRow,
  fullRows: 3,
  closing: { topPx: 914, rises: false },
  axis: 'middle',
};

/** House: the page as one block around the middle of what an app leaves free. */
const vertical: CreditsMeasures = {
  titleTopPx: 248,
  ruleGapPx: 44,
  ruleWidthPx: 420,
  linesGapPx: 84,
  linesBottomPx: 1440,
  pitchPx: { wanted: 108, least: 72 },
  namesPerRow: creditsRoom.vertical.namesPerRow,
  fullRows: 9,
  closing: { topPx: 1510, rises: true },
  axis: 'middleOfAll',
};

/** House: the board drawn closer. */
const square: CreditsMeasures = {
  titleTopPx: 112,
  ruleGapPx: 36,
  ruleWidthPx: 420,
  linesGapPx: 60,
  linesBottomPx: 856,
  pitchPx: { wanted: 104, least: 58 },
  namesPerRow: creditsRoom.square.namesPerRow,
  fullRows: 4,
  closing: { topPx: 896, rises: false },
  axis: 'middleOfAll',
};

/** A page of credits in each shape. */
export const creditsMeasures: Readonly<Record<Shape, CreditsMeasures>> = { landscape, vertical, square };
