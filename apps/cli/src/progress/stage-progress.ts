import type { ProgressEvent } from './progress-event.ts';

/** How a stage is getting on, as numbers for whoever words them. */
export type StageProgress = {
  event: ProgressEvent;
  percent: number;
  elapsedSeconds: number;
  /** Frames a second since the stage began; null where frames are not what is counted, or too early to say. */
  framesPerSecond: number | null;
  secondsLeft: number | null;
};

/** The state of a stage that was at `doneAtStart` when it began `elapsedSeconds` ago. */
export function stageProgress(options: {
  event: ProgressEvent;
  doneAtStart: number;
  elapsedSeconds: number;
}): StageProgress {
  const { event, doneAtStart, elapsedSeconds } = options;
  const { stage, done, total } = event;
  const rate = elapsedSeconds >= 1 && done > doneAtStart ? (done - doneAtStart) / elapsedSeconds : null;
  const countsFrames = stage === 'capture' || stage === 'encode';
  return {
    event,
    percent: total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0,
    elapsedSeconds,
    framesPerSecond: countsFrames ? rate : null,
    secondsLeft: rate !== null && done < total ? (total - done) / rate : null,
  };
}
