import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planGroups } from './plan-groups.ts';
import type { Run } from './plan-pictures.ts';

const maxFrames = 50;
const none: ReadonlySet<number> = new Set();

/** Runs that follow one another, of pictures that may come back. */
const anyRuns = fc
  .array(
    fc.record({
      picture: fc.nat(8),
      frames: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 200 })),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => {
    const runs: Run[] = [];
    let inFrame = 0;
    for (const { picture, frames } of parts) {
      if (runs.at(-1)?.picture === picture) continue;
      runs.push({ picture, inFrame, outFrame: inFrame + frames });
      inFrame += frames;
    }
    return runs;
  });

function framesOf(runs: readonly Run[]): number[] {
  return runs.flatMap(({ picture, inFrame, outFrame }) =>
    Array.from({ length: outFrame - inFrame }, () => picture),
  );
}

test('groups show every frame of the runs, in order, and none is longer than it may be', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const groups = planGroups(runs, { maxFrames, cutFrames: none });
      const shown = groups.flatMap(({ pictures, holdFrames }) =>
        pictures.flatMap((picture, i) => Array.from({ length: holdFrames[i] ?? 0 }, () => picture)),
      );
      expect(shown).toEqual(framesOf(runs));
      for (const { pictures, holdFrames } of groups) {
        expect(holdFrames).toHaveLength(pictures.length);
        expect(Math.min(...holdFrames)).toBeGreaterThanOrEqual(1);
        expect(holdFrames.reduce((sum, frames) => sum + frames, 0)).toBeLessThanOrEqual(maxFrames);
      }
    }),
  );
});

test('no group is a single frame, as long as there are three', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      fc.pre(framesOf(runs).length >= 3);
      for (const { holdFrames } of planGroups(runs, { maxFrames, cutFrames: none })) {
        expect(holdFrames.reduce((sum, frames) => sum + frames, 0)).toBeGreaterThan(1);
      }
    }),
  );
});

test('a longer hold leaves the pictures of every other group as they were', () => {
  const runs = (holdFrames: number): Run[] => {
    const lengths = [40, 2, holdFrames, 2, 45];
    let at = 0;
    return lengths.map((length, picture) => ({ picture, inFrame: at, outFrame: (at += length) }));
  };
  const pictures = (holdFrames: number): string[] =>
    planGroups(runs(holdFrames), { maxFrames, cutFrames: none }).map((group) => group.pictures.join(' '));
  expect(pictures(30)).toEqual(['0 1', '2 3', '4']);
  expect(pictures(33)).toEqual(pictures(30));
});

test('a group begins at every cut, as long as a picture comes with it', () => {
  const lengths = [20, 2, 2, 2, 2, 20];
  let at = 0;
  const runs = lengths.map((length, picture) => ({ picture, inFrame: at, outFrame: (at += length) }));
  const pictures = (...cutFrames: number[]): string[] =>
    planGroups(runs, { maxFrames, cutFrames: new Set(cutFrames) }).map((group) => group.pictures.join(' '));
  expect(pictures()).toEqual(['0 1 2 3 4', '5']);
  expect(pictures(24, 27)).toEqual(['0 1 2', '3 4', '5']);
});
