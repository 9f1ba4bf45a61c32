import { expect, test } from 'vitest';
import { remotionBest, remotionProgrammeSeconds, remotionRate } from './remotion-run.ts';

const run = { concurrency: 1, frames: 100, seconds: 12, startSeconds: 2, startFrames: 0 };

test('the start is paid once, however long the programme', () => {
  expect(remotionProgrammeSeconds(run, 1000)).toBe(102);
  expect(remotionProgrammeSeconds(run, 100)).toBe(12);
});

test('frames that the first report brought are not counted at the pace after it', () => {
  expect(remotionProgrammeSeconds({ ...run, startSeconds: 3, startFrames: 10 }, 1000)).toBe(102);
});

test('the rate is that of the whole call', () => {
  expect(remotionRate({ ...run, seconds: 20 })).toBe(5);
});

test('the best is the one that finishes the programme first, not the one that finished the excerpt', () => {
  const quickStart = { ...run, seconds: 11, startSeconds: 0 };
  const quickPace = { ...run, concurrency: 2, seconds: 11.5, startSeconds: 5 };
  expect(remotionBest([quickStart, quickPace], 5000).concurrency).toBe(2);
  expect(remotionBest([quickStart, quickPace], 100)).toEqual({
    concurrency: 1,
    framesPerSecond: 100 / 11,
    programmeSeconds: 11,
  });
  expect(() => remotionBest([], 100)).toThrow(RangeError);
});
