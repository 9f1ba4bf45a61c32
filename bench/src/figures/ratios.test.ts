import { expect, test } from 'vitest';
import { ratiosOf } from './ratios.ts';
import { sampleMeasurements } from './sample-measurements.ts';

test('ratios are of medians, and against the better of the Remotion runs', () => {
  expect(ratiosOf(sampleMeasurements)).toEqual({
    coldToRemotion: 40,
    changedToRemotion: 160,
    remotionToRealTime: 0.5,
    coldToRealTime: 20,
    changedToRealTime: 80,
    episodeToRealTime: 120,
    changedToCold: 4,
    longToShortMemory: null,
  });
});

test('memory of a long programme is set against that of a short one', () => {
  const run = { id: 'x', programmeSeconds: 300, tabs: 2, seconds: 20, peakBytes: 1000 };
  const memory = { cold: null, fiveMinutes: run, sixtyMinutes: { ...run, peakBytes: 1050 } };
  expect(ratiosOf({ ...sampleMeasurements, memory }).longToShortMemory).toBe(1.05);
});
