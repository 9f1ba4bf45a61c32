/** One render of the excerpt with plain Remotion. */
export type RemotionRun = {
  /** Pages at once. */
  concurrency: number;
  frames: number;
  /** The whole of `renderMedia`, browser start included. */
  seconds: number;
  /** Until the first report of rendered frames, and how many there were by then. */
  startSeconds: number;
  startFrames: number;
};

/** Frames a second over the whole call. */
export function remotionRate({ frames, seconds }: RemotionRun): number {
  return frames / seconds;
}

/**
 * How long the whole programme would take: the excerpt as it was measured, and every other frame at the pace after the
 * start. What is paid once is not multiplied.
 */
export function remotionProgrammeSeconds(run: RemotionRun, programmeFrames: number): number {
  const { frames, seconds, startSeconds, startFrames } = run;
  const secondsPerFrame = (seconds - startSeconds) / (frames - startFrames);
  return seconds + (programmeFrames - frames) * secondsPerFrame;
}

/** What Remotion is at its best: the run that would finish the programme first. */
export type RemotionBest = { concurrency: number; framesPerSecond: number; programmeSeconds: number };

/** Finds Remotion's best. Throws when nothing was run. */
export function remotionBest(runs: readonly RemotionRun[], programmeFrames: number): RemotionBest {
  const [best] = runs
    .map((run) => ({
      concurrency: run.concurrency,
      framesPerSecond: remotionRate(run),
      programmeSeconds: remotionProgrammeSeconds(run, programmeFrames),
    }))
    .toSorted((a, b) => a.programmeSeconds - b.programmeSeconds);
  if (best === undefined) throw new RangeError('Remotion was not measured.');
  return best;
}
