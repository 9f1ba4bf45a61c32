import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInRuns, packRuns, runsOf, unpackRuns } from './code-point-runs.ts';

test('code points come out of their packing as they went in, and no others do', () => {
  const codePoints = fc.uniqueArray(fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(codePoints, (some) => {
      const runs = unpackRuns(packRuns(runsOf(some.toSorted((a, b) => a - b))));
      const held = Array.from({ length: 62 }, (_, i) => i).filter((i) => isInRuns(i, runs));
      expect(held).toEqual(some.toSorted((a, b) => a - b));
    }),
  );
});

test('a run of one is its gap alone', () => {
  expect(packRuns(runsOf([1, 2, 3, 10, 47]))).toBe('1.3 6 10');
});
