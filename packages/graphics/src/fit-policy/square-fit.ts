import { commonFit } from './common-fit.ts';
import { narrowFit } from './narrow-fit.ts';
import type { ShapeFit } from './shape-fit.ts';
import { sizes } from './sizes.ts';

/** The fit policy of a square picture: as narrow as an upright one and lower still; no board shows it, so all is house. */
export const squareFit = {
  ...commonFit,
  ...narrowFit,
  mark: [
    { rows: 'one', sizePx: 36, maxLines: 1 },
    { rows: 'stationBelow', sizePx: 36, maxLines: 2 },
    { rows: 'labelBelow', sizePx: 36, maxLines: 2 },
  ],
  identTitle: [...sizes([168], 1), ...sizes([168, 144], 2), ...sizes([120, 104], 3), ...sizes([96], 4)],
  identStation: sizes([48, 44, 40], 1),
  cardHeadline: [...sizes([112], 2), ...sizes([100, 92], 3), ...sizes([84, 76], 4), ...sizes([72], 5)],
  cardDek: [...sizes([48, 44], 1), ...sizes([44, 40], 2), ...sizes([40], 3)],
  cardCredit: sizes([44, 40, 36], 3),
  groundHeadline: [
    ...sizes([72], 2),
    { sizePx: 60, maxLines: 2, face: 'sans700' },
    { sizePx: 48, maxLines: 3, face: 'sans700' },
  ],
  caption: sizes([58, 57, 56, 55, 54, 53, 52], 1),
  creditsTitle: [...sizes([76, 72], 1), ...sizes([72], 2)],
  credit: sizes([48, 44, 40, 36], 1),
} as const satisfies ShapeFit;
