import { conclude } from './conclude.ts';
import type { Results } from './results.ts';
import { sampleMeasurements } from './sample-measurements.ts';

/** Whole results for tests. */
export const sampleResults: Results = conclude(
  {
    measuredOn: '2026-01-02',
    note: null,
    rounds: 3,
    machine: {
      platform: 'linux x64',
      cores: 2,
      processor: 'A Processor',
      memoryBytes: 8 * 2 ** 30,
      loadBefore: 0.1,
      node: '22.1.0',
      browser: 'Chromium <149>',
      ffmpeg: '8.1.1',
    },
  },
  sampleMeasurements,
);
