import type { Ratios } from './ratios.ts';
import type { Measurements } from './results.ts';

/** A number to reach, and whether it is; null when it was not measured. */
export type Target = {
  measure: string;
  unit: 'times' | 's' | 'GiB' | 'pictures' | 'files';
  /** `atLeast` or `atMost` the wanted value. */
  sense: 'atLeast' | 'atMost';
  wanted: number;
  found: number | null;
  isMet: boolean | null;
};

function target(options: Omit<Target, 'isMet'>): Target {
  const { sense, wanted, found } = options;
  if (found === null) return { ...options, isMet: null };
  return { ...options, isMet: sense === 'atLeast' ? found >= wanted : found <= wanted };
}

/** The numbers that the renderer was built to reach, each with what was found. */
export function targetsOf(measured: Measurements, ratios: Ratios): Target[] {
  const { lanmu, memory, twoAtOnce } = measured;
  return [
    target({
      measure: 'cold against plain Remotion at its best',
      unit: 'times',
      sense: 'atLeast',
      wanted: 20,
      found: ratios.coldToRemotion,
    }),
    target({
      measure: 'cold against programme length',
      unit: 'times',
      sense: 'atLeast',
      wanted: 12,
      found: ratios.coldToRealTime,
    }),
    target({
      measure: 'one changed character',
      unit: 's',
      sense: 'atMost',
      wanted: 4,
      found: lanmu.changed.median,
    }),
    target({ measure: 'unchanged', unit: 's', sense: 'atMost', wanted: 1.5, found: lanmu.unchanged.median }),
    target({
      measure: 'episode of three rendered segments',
      unit: 's',
      sense: 'atMost',
      wanted: 4,
      found: lanmu.episode.median,
    }),
    target({
      measure: 'peak memory, cold, two tabs',
      unit: 'GiB',
      sense: 'atMost',
      wanted: 1.8,
      found: memory.cold === null ? null : memory.cold.peakBytes / 2 ** 30,
    }),
    target({
      measure: 'memory of 60 minutes against 5 minutes',
      unit: 'times',
      sense: 'atMost',
      wanted: 1.1,
      found: ratios.longToShortMemory,
    }),
    target({
      measure: 'two processes, one store: pictures drawn',
      unit: 'pictures',
      sense: 'atMost',
      wanted: twoAtOnce.distinctPictures,
      found: twoAtOnce.drawnPictures,
    }),
    target({
      measure: 'two processes, one store: files unlike those made alone',
      unit: 'files',
      sense: 'atMost',
      wanted: 0,
      found: twoAtOnce.unlikeFiles,
    }),
  ];
}
