import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interlacedRuns, progressiveRuns } from './frame-runs.ts';

const drawn = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c'), moments: fc.integer({ min: 1, max: 9 }) }),
  {
    minLength: 1,
    maxLength: 20,
  },
);

test('a progressive file shows every moment in order', () => {
  fc.assert(
    fc.property(drawn, (runs) => {
      const shown = progressiveRuns(runs).flatMap(({ first, frames }) =>
        Array.from({ length: frames }, () => first),
      );
      expect(shown).toEqual(runs.flatMap(({ key, moments }) => Array.from({ length: moments }, () => key)));
    }),
  );
});

test('an interlaced file shows every moment in one field, in order, and no two runs beside one another are alike', () => {
  fc.assert(
    fc.property(drawn, (runs) => {
      const moments = runs.flatMap(({ key, moments: count }) => Array.from({ length: count }, () => key));
      fc.pre(moments.length % 2 === 0);
      const woven = interlacedRuns(runs);
      expect(
        woven.flatMap(({ first, second, frames }) =>
          Array.from({ length: frames }, () => [first, second]).flat(),
        ),
      ).toEqual(moments);
      woven
        .slice(1)
        .forEach((run, i) => expect({ ...run, frames: 0 }).not.toEqual({ ...woven[i], frames: 0 }));
    }),
  );
});

test('half a frame is refused', () => {
  expect(() => interlacedRuns([{ key: 'a', moments: 3 }])).toThrow(RangeError);
});
