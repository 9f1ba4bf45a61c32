import { ratiosOf } from './ratios.ts';
import { remotionBest } from './remotion-run.ts';
import type { Conditions, Measurements, Results } from './results.ts';
import { targetsOf } from './targets.ts';

/** Reckons all that follows from what was measured. */
export function conclude(conditions: Conditions, measured: Measurements): Results {
  const { programme, remotion, lanmu } = measured;
  const ratios = ratiosOf(measured);
  return {
    version: 1,
    ...conditions,
    ...measured,
    remotionBest: remotionBest(remotion.runs, programme.frames),
    coldFramesPerSecond: programme.frames / lanmu.cold.median,
    ratios,
    targets: targetsOf(measured, ratios),
  };
}
