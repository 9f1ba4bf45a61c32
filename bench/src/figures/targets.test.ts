import { expect, test } from 'vitest';
import { ratiosOf } from './ratios.ts';
import { sampleMeasurements } from './sample-measurements.ts';
import { targetsOf } from './targets.ts';

test('each target says whether it is met, missed, or was not measured', () => {
  const targets = targetsOf(sampleMeasurements, ratiosOf(sampleMeasurements));
  expect(targets.map(({ found, wanted, isMet }) => [found, wanted, isMet])).toEqual([
    [40, 20, true],
    [20, 12, true],
    [2.5, 4, true],
    [1, 1.5, true],
    [5, 4, false],
    [1, 1.8, true],
    [null, 1.1, null],
    [401, 400, false],
    [0, 0, true],
  ]);
});

test('a value exactly on the mark meets it, on either side', () => {
  const measured = {
    ...sampleMeasurements,
    lanmu: { ...sampleMeasurements.lanmu, cold: { min: 20, median: 20, max: 20, values: [20] } },
  };
  const [remotion, realTime] = targetsOf(measured, ratiosOf(measured));
  expect(remotion).toMatchObject({ found: 20, isMet: true });
  expect(realTime).toMatchObject({ found: 10, isMet: false });
});
