import { commonFit } from './common-fit.ts';
import { narrowFit } from './narrow-fit.ts';
import type { ShapeFit } from './shape-fit.ts';
import { sizes } from './sizes.ts';

/** The fit policy of a phone held upright: narrow, with room for more lines; house where the board “vertical” says nothing. */
export const verticalFit = {
  ...commonFit,
  ...narrowFit,
  // A narrow picture gives what does not stand beside the title a row of its own.
  mark: [
    { rows: 'one', sizePx: 40, maxLines: 1 },
    { rows: 'stationBelow', sizePx: 40, maxLines: 2 },
    { rows: 'labelBelow', sizePx: 40, maxLines: 2 },
    { rows: 'labelBelow', sizePx: 36, maxLines: 2 },
  ],
  identTitle: [...sizes([184], 1), ...sizes([184, 160], 2), ...sizes([136, 112], 3), ...sizes([104], 4)],
  identStation: sizes([48, 44, 40, 36], 1),
  cardHeadline: [...sizes([116, 104], 3), ...sizes([104, 92], 4), ...sizes([84], 5), ...sizes([72], 6)],
  cardDek: [...sizes([48, 44], 1), ...sizes([44, 40], 3), ...sizes([40], 4)],
  cardCredit: sizes([46, 40, 36], 6),
  // The board: about 78 px, two or three lines.
  groundHeadline: [
    ...sizes([80, 76], 2),
    ...sizes([72], 3),
    { sizePx: 60, maxLines: 3, face: 'sans700' },
    { sizePx: 52, maxLines: 4, face: 'sans700' },
  ],
  // 14 characters, 16 at need: the profile of upright captions.
  caption: sizes([56, 55, 54, 53, 52], 1),
  creditsTitle: [...sizes([84], 1), ...sizes([76, 72], 2)],
  credit: sizes([48, 44, 40, 36], 1),
} as const satisfies ShapeFit;
