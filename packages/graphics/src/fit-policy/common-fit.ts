import { sizes } from './sizes.ts';

/** What every shape sets alike: a lower third is as large on a phone as on a television. */
export const commonFit = {
  identLabel: sizes([60], 1),
  /** From the token down to 40 px; below 48 px by single pixels. */
  name: sizes([64, 60, 56, 52, 48, 47, 46, 45, 44, 43, 42, 41, 40], 1),
  /** From the token down to the floor of standards §8. */
  post: sizes([42, 38, 36], 2),
  role: sizes([42], 1),
  pointsHeading: sizes([48], 1),
  pointsCount: sizes([40], 1),
  pointNumeral: sizes([76, 36], 1),
  creditsClosing: sizes([42], 1),
} as const;
