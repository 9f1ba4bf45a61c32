import type { Shape } from '../../canvas.ts';

/** The opening in one shape: a title between two rules, centred on a line; label and station's name below. */
export type IdentMeasures = {
  titleCentrePx: number;
  ruleWidthPx: number;
  ruleGapPx: number;
  labelGapPx: number;
  stationGapPx: number;
  /** The box of a logo above the upper rule. */
  logo: { widthPx: number; heightPx: number; gapPx: number };
};

/** House design; no board shows the ident. The title's block is centred above the middle, so that the whole is in it. */
export const identMeasures: Readonly<Record<Shape, IdentMeasures>> = {
  landscape: {
    titleCentrePx: 470,
    ruleWidthPx: 760,
    ruleGapPx: 64,
    labelGapPx: 56,
    stationGapPx: 48,
    logo: { widthPx: 420, heightPx: 104, gapPx: 40 },
  },
  vertical: {
    titleCentrePx: 640,
    ruleWidthPx: 760,
    ruleGapPx: 80,
    labelGapPx: 64,
    stationGapPx: 56,
    logo: { widthPx: 480, heightPx: 150, gapPx: 64 },
  },
  square: {
    titleCentrePx: 420,
    ruleWidthPx: 720,
    ruleGapPx: 56,
    labelGapPx: 48,
    stationGapPx: 44,
    logo: { widthPx: 420, heightPx: 96, gapPx: 28 },
  },
};
