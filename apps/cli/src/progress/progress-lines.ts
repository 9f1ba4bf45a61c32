import type { CliContext } from '../cli-context.ts';
import { clockText } from '../text/clock-text.ts';
import { progressWords } from './progress-words.ts';
import type { ProgressView } from './progress-view.ts';

/** Ticks come once a second, so that no ten seconds pass without a line. */
const silenceMs = 9000;

/** Progress for pipes and logs: a line for each stage and each tenth of it, and a heartbeat in between. */
export function progressLines(context: Pick<CliContext, 'stderr' | 'clock' | 'say'>): ProgressView {
  const { stderr, clock, say } = context;
  let wroteAt = clock.now();
  let tenth = 0;
  const write = (line: string): void => {
    stderr.write(`${line}\n`);
    wroteAt = clock.now();
  };
  return {
    advanced: (progress, isNewStage) => {
      const reached = Math.floor(progress.percent / 10);
      if (!isNewStage && reached <= tenth) return;
      tenth = reached;
      write(progressWords(progress, say));
    },
    ticked: (progress) => {
      if (clock.now() - wroteAt < silenceMs) return;
      const elapsed = clockText(progress.elapsedSeconds);
      write(`${progressWords(progress, say)}  ${say('cli-progress-working', { elapsed })}`);
    },
    closed: () => {},
  };
}
