import { remotionBest } from './remotion-run.ts';
import type { Measurements } from './results.ts';

/** How many times faster; medians throughout. */
export type Ratios = {
  /** Plain Remotion's best over a cold render, for the whole programme. */
  coldToRemotion: number;
  changedToRemotion: number;
  /** Programme length over time to render. */
  remotionToRealTime: number;
  coldToRealTime: number;
  changedToRealTime: number;
  episodeToRealTime: number;
  /** A cold render over one after a character was changed. */
  changedToCold: number;
  /** Memory of sixty minutes over memory of five, or null when that was not measured. */
  longToShortMemory: number | null;
};

/** Reckons the ratios of what was measured. */
export function ratiosOf({ programme, remotion, lanmu, memory }: Measurements): Ratios {
  const { frames, seconds } = programme;
  const { programmeSeconds: remotionSeconds } = remotionBest(remotion.runs, frames);
  const { cold, changed, episode, episodeSeconds } = lanmu;
  const { fiveMinutes, sixtyMinutes } = memory;
  return {
    coldToRemotion: remotionSeconds / cold.median,
    changedToRemotion: remotionSeconds / changed.median,
    remotionToRealTime: seconds / remotionSeconds,
    coldToRealTime: seconds / cold.median,
    changedToRealTime: seconds / changed.median,
    episodeToRealTime: episodeSeconds / episode.median,
    changedToCold: cold.median / changed.median,
    longToShortMemory:
      fiveMinutes === null || sixtyMinutes === null ? null : sixtyMinutes.peakBytes / fiveMinutes.peakBytes,
  };
}
