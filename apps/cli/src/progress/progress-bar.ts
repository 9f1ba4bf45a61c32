import type { CliContext } from '../cli-context.ts';
import { clipToWidth } from '../text/display-width.ts';
import { progressWords } from './progress-words.ts';
import type { ProgressView } from './progress-view.ts';
import type { StageProgress } from './stage-progress.ts';

const barCells = 24;
const redrawMs = 100;
const eraseLine = '\r\u001b[2K';

/** Progress for a terminal: one line that is drawn over, and gone when the work is done. */
export function progressBar(context: Pick<CliContext, 'stderr' | 'clock' | 'say'>): ProgressView {
  const { stderr, clock, say } = context;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (progress: StageProgress): void => {
    drawnAt = clock.now();
    const filled = Math.round((progress.percent / 100) * barCells);
    const bar = '█'.repeat(filled) + '░'.repeat(barCells - filled);
    // One cell short of the edge: a full line would wrap on some terminals and could not be erased.
    // A terminal that does not know its width says 0.
    const cells = (stderr.columns || 80) - 1;
    stderr.write(eraseLine + clipToWidth(`${bar}  ${progressWords(progress, say)}`, cells));
  };
  return {
    advanced: (progress, isNewStage) => {
      if (isNewStage || clock.now() - drawnAt >= redrawMs) draw(progress);
    },
    ticked: draw,
    closed: () => {
      if (drawnAt > Number.NEGATIVE_INFINITY) stderr.write(eraseLine);
    },
  };
}
