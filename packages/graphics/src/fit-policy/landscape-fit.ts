import { commonFit } from './common-fit.ts';
import type { ShapeFit } from './shape-fit.ts';
import { sizes } from './sizes.ts';

/** The fit policy of a television; preferred sizes are those of the boards. */
export const landscapeFit = {
  ...commonFit,
  // Only a long title beside a long station's name needs the second way.
  mark: [
    { rows: 'one', sizePx: 40, maxLines: 1 },
    { rows: 'one', sizePx: 36, maxLines: 1 },
  ],
  identTitle: [...sizes([168, 152], 1), ...sizes([128, 112], 2)],
  identStation: sizes([48], 1),
  cardHeadline: [...sizes([116, 108, 96], 2), ...sizes([96, 84], 3), ...sizes([72], 4)],
  cardDek: [...sizes([48, 44], 1), ...sizes([44, 40], 2)],
  cardCredit: sizes([46, 40], 2),
  groundHeadline: [
    ...sizes([104, 96], 2),
    ...sizes([84, 76, 72], 3),
    { sizePx: 60, maxLines: 3, face: 'sans700' },
  ],
  groundHeadlineBesidePoints: [
    ...sizes([84], 3),
    ...sizes([76, 72], 4),
    { sizePx: 60, maxLines: 5, face: 'sans700' },
  ],
  groundDek: [...sizes([48, 44], 1), ...sizes([40], 2)],
  postUnderName: sizes([42, 38, 36], 1),
  // Seven points of two lines need the floor; closer where it is smaller, for then there are many rows (house).
  pointText: [...commonFit.pointText, { sizePx: 36, maxLines: 2, leadingEm: 1.18 }],
  caption: sizes([60, 59, 58], 1),
  creditsTitle: sizes([76, 72], 1),
  credit: sizes([48, 44, 40], 1),
} as const satisfies ShapeFit;
