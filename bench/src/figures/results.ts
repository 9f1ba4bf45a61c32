import type { RemotionBest, RemotionRun } from './remotion-run.ts';
import type { Ratios } from './ratios.ts';
import type { Summary } from './summary.ts';
import type { Target } from './targets.ts';

/** The computer, without anything that would name it. */
export type Machine = {
  platform: string;
  cores: number;
  processor: string;
  memoryBytes: number;
  /** Mean number of processes that wanted a core in the minute before: what else was running. */
  loadBefore: number;
  node: string;
  browser: string;
  ffmpeg: string;
};

/** The interview that everything is measured with. */
export type Programme = { id: string; format: string; frames: number; seconds: number; pictures: number };

/** A memory measurement: the most that the process tree held at once, proportional set size. */
export type MemoryRun = {
  id: string;
  programmeSeconds: number;
  tabs: number;
  seconds: number;
  peakBytes: number;
};

/** Two processes at once with one store. */
export type TwoAtOnce = {
  ids: readonly string[];
  seconds: number;
  /** Pictures that both processes drew, together. */
  drawnPictures: number;
  /** Different pictures that both programmes hold, together. */
  distinctPictures: number;
  /** How many of the files are not the very bytes of those rendered alone. */
  unlikeFiles: number;
};

/** All that was measured before ratios and targets are reckoned. */
export type Measurements = {
  programme: Programme;
  remotion: {
    excerpt: { inFrame: number; outFrame: number; seconds: number };
    runs: readonly RemotionRun[];
  };
  lanmu: {
    cold: Summary;
    changed: Summary;
    unchanged: Summary;
    /** Made anew from the store although the file is there. */
    forced: Summary;
    episode: Summary;
    episodeSeconds: number;
    /** Pictures that had to be drawn in each case. */
    drawnPictures: { cold: number; changed: number; episode: number };
  };
  store: { bytes: number; pictures: number; groups: number };
  /** Null where the system does not tell: anywhere but on Linux. */
  memory: { cold: MemoryRun | null; fiveMinutes: MemoryRun | null; sixtyMinutes: MemoryRun | null };
  twoAtOnce: TwoAtOnce;
};

/** When, where and how it was measured. */
export type Conditions = {
  measuredOn: string;
  note: string | null;
  rounds: number;
  machine: Machine;
};

/** What results.json holds. */
export type Results = { version: 1 } & Conditions &
  Measurements & {
    remotionBest: RemotionBest;
    coldFramesPerSecond: number;
    ratios: Ratios;
    targets: readonly Target[];
  };
