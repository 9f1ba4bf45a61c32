import type { CliContext } from '../cli-context.ts';
import { progressBar } from './progress-bar.ts';
import type { ProgressEvent } from './progress-event.ts';
import { progressLines } from './progress-lines.ts';
import type { ProgressView } from './progress-view.ts';
import { stageProgress, type StageProgress } from './stage-progress.ts';

const tickMs = 1000;

function viewFor(context: CliContext): ProgressView {
  const isTerminal = context.stderr.isTTY === true && context.env['TERM'] !== 'dumb' && !context.env['CI'];
  return isTerminal ? progressBar(context) : progressLines(context);
}

/**
 * Runs `work` and shows what it reports: a bar on a terminal, lines in a pipe; with `--json` an event for each tenth of a
 * stage, and notices on stderr all the same.
 */
export async function withProgress<T>(
  context: CliContext,
  work: (report: (event: ProgressEvent) => void) => Promise<T>,
): Promise<T> {
  const { clock, json, say, stderr } = context;
  const told = ({ notice }: ProgressEvent): void => {
    if (notice !== undefined) stderr.write(`${say(notice.code, notice.params)}\n`);
  };
  if (json) return work(eventReporter(context, told));
  const view = viewFor(context);
  let current: { event: ProgressEvent; doneAtStart: number; startedAt: number } | null = null;
  const progressOf = (stage: NonNullable<typeof current>): StageProgress =>
    stageProgress({
      event: stage.event,
      doneAtStart: stage.doneAtStart,
      elapsedSeconds: (clock.now() - stage.startedAt) / 1000,
    });
  const report = (event: ProgressEvent): void => {
    if (event.notice !== undefined) {
      // Makes room where a line is being drawn over.
      view.closed();
      told(event);
      return;
    }
    const isNewStage = current?.event.stage !== event.stage || current.event.item !== event.item;
    if (isNewStage || current === null) {
      current = { event, doneAtStart: event.done, startedAt: clock.now() };
    } else {
      current.event = event;
    }
    view.advanced(progressOf(current), isNewStage);
  };
  const stop = clock.every(tickMs, () => {
    if (current !== null) view.ticked(progressOf(current));
  });
  try {
    return await work(report);
  } finally {
    stop();
    view.closed();
  }
}

/** Progress as events: a new stage or item, and each tenth of it. */
function eventReporter(
  { event }: Pick<CliContext, 'event'>,
  told: (progress: ProgressEvent) => void,
): (progress: ProgressEvent) => void {
  let last = '';
  return (progress) => {
    const { stage, item, done, total, notice } = progress;
    told(progress);
    if (notice !== undefined) return event({ event: 'notice', ...notice });
    const tenth = total > 0 ? Math.floor((done / total) * 10) : 0;
    const mark = `${stage} ${item} ${tenth}`;
    if (mark === last) return;
    last = mark;
    event({ event: 'progress', stage, item, done, total });
  };
}
