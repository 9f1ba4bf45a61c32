import type { Shape } from '../../canvas.ts';
import type { Setting } from '../../text/set-text.ts';

/** The opening in one shape: a title between two rules, centred on a line; label and station's name below. */
export type IdentMeasures = {
  titleCentrePx: number;
  titleSettings: readonly Setting[];
  ruleWidthPx: number;
  ruleGapPx: number;
  labelGapPx: number;
  stationGapPx: number;
  /** The box of a logo above the upper rule. */
  logo: { widthPx: number; heightPx: number; gapPx: number };
  /** Sizes to try for the station's name. */
  stationSizesPx: readonly number[];
};

/** House design; no board shows the ident. The title's block is centred above the middle, so that the whole is in it. */
export const identMeasures: Readonly<Record<Shape, IdentMeasures>> = {
  landscape: {
    titleCentrePx: 470,
    titleSettings: [
      { sizePx: 168, maxLines: 1 },
      { sizePx: 152, maxLines: 1 },
      { sizePx: 128, maxLines: 2 },
      { sizePx: 112, maxLines: 2 },
    ],
    ruleWidthPx: 760,
    ruleGapPx: 64,
    labelGapPx: 56,
    stationGapPx: 48,
    logo: { widthPx: 420, heightPx: 104, gapPx: 40 },
    stationSizesPx: [48],
  },
  vertical: {
    titleCentrePx: 640,
    titleSettings: [
      { sizePx: 184, maxLines: 1 },
      { sizePx: 184, maxLines: 2 },
      { sizePx: 160, maxLines: 2 },
      { sizePx: 136, maxLines: 3 },
      { sizePx: 112, maxLines: 3 },
      { sizePx: 104, maxLines: 4 },
    ],
    ruleWidthPx: 760,
    ruleGapPx: 80,
    labelGapPx: 64,
    stationGapPx: 56,
    logo: { widthPx: 480, heightPx: 150, gapPx: 64 },
    stationSizesPx: [48, 44, 40, 36],
  },
  square: {
    titleCentrePx: 420,
    titleSettings: [
      { sizePx: 168, maxLines: 1 },
      { sizePx: 168, maxLines: 2 },
      { sizePx: 144, maxLines: 2 },
      { sizePx: 120, maxLines: 3 },
      { sizePx: 104, maxLines: 3 },
      { sizePx: 96, maxLines: 4 },
    ],
    ruleWidthPx: 720,
    ruleGapPx: 56,
    labelGapPx: 48,
    stationGapPx: 44,
    logo: { widthPx: 420, heightPx: 96, gapPx: 28 },
    stationSizesPx: [48, 44, 40],
  },
};
