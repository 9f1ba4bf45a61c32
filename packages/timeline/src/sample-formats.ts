import fc from 'fast-check';
import { format1080p25, type Format } from './format.ts';

/** 1080p at the rates of the field: nothing may hang on 25. */
export const sampleFormats: fc.Arbitrary<Format> = fc
  .constantFrom([25, 1], [50, 1], [24, 1], [30_000, 1001], [60_000, 1001])
  .map(([num = 25, den = 1]) => ({ ...format1080p25, id: `1080p${num}/${den}`, frameRate: { num, den } }));
