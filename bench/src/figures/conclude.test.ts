import { expect, test } from 'vitest';
import { sampleResults } from './sample-results.ts';

test('rates are those of the best Remotion run and of the median cold render', () => {
  expect(sampleResults.remotionBest).toEqual({
    concurrency: 2,
    framesPerSecond: 12.5,
    programmeSeconds: 400,
  });
  expect(sampleResults.coldFramesPerSecond).toBe(500);
  expect(sampleResults.ratios.coldToRemotion).toBe(40);
  expect(sampleResults.targets).toHaveLength(9);
});
