import type { StageProgress } from './stage-progress.ts';

/** A way to show progress. `progress` is null until the first event. */
export type ProgressView = {
  /** Called for every event; `isNewStage` when stage or item changed. */
  advanced: (progress: StageProgress, isNewStage: boolean) => void;
  /** Called once a second, whether or not anything advanced. */
  ticked: (progress: StageProgress) => void;
  closed: () => void;
};
