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
    stationSizesPx: [48, 44, 40],
  },
};
