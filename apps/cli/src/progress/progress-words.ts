import type { CliContext } from '../cli-context.ts';
import { clockText } from '../text/clock-text.ts';
import type { StageProgress } from './stage-progress.ts';

/** A stage's state in words: stage, percent, frames a second, time left, item. */
export function progressWords(progress: StageProgress, say: CliContext['say']): string {
  const { event, percent, framesPerSecond, secondsLeft } = progress;
  const parts = [say(`cli-stage-${event.stage}`)];
  parts.push(`${percent}%`);
  if (framesPerSecond !== null) parts.push(say('cli-progress-rate', { rate: framesPerSecond.toFixed(1) }));
  if (secondsLeft !== null) parts.push(say('cli-progress-left', { left: clockText(secondsLeft) }));
  // Last, because a narrow terminal shows only the beginning.
  if (event.item !== null) parts.push(event.item);
  return parts.join('  ');
}
