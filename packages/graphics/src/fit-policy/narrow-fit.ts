import { nameSizesPx } from './name-sizes.ts';
import { sizes } from './sizes.ts';

/** What an upright and a square picture set alike, because both are narrow. */
export const narrowFit = {
  groundDek: sizes([46, 42, 40], 3),
  groundName: sizes([88, 76, 64, 56, 48, 40], 1),
  nameInTwoLines: sizes(nameSizesPx, 2),
  postUnderName: sizes([42, 38, 36], 2),
  postUnderTwoLines: sizes([42, 38, 36], 1),
} as const;
