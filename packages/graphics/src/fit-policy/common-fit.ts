import { nameSizesPx } from './name-sizes.ts';
import { sizes } from './sizes.ts';

/** What every shape sets alike: a lower third is as large on a phone as on a television. */
export const commonFit = {
  identLabel: sizes([60], 1),
  name: sizes(nameSizesPx, 1),
  /** From the token down to the floor of standards §8. */
  post: sizes([42, 38, 36], 2),
  role: sizes([42], 1),
  pointsHeading: sizes([48], 1),
  pointsCount: sizes([40], 1),
  pointText: [
    { sizePx: 44, maxLines: 2 },
    { sizePx: 40, maxLines: 2, leadingEm: 1.24 },
  ],
  pointNumeral: sizes([76, 36], 1),
  creditsClosing: sizes([42], 1),
} as const;
