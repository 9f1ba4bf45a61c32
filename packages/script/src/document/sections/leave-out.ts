import type { Coverage } from '../../coverage/coverage.ts';
import type { LeftOutReason } from '../../lines/line-reading.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { excerpt } from '@lanmu/content';
import type { Words } from '../../words/words.ts';

/** Notes that some words are in no document, and tells it; as a warning when nobody knows why. */
export function leaveOut(
  words: Words,
  options: {
    reason: LeftOutReason;
    number: number;
    /** Whether it may be something else after all. */
    isDoubtful?: boolean;
    coverage: Coverage;
    doubts: Doubt[];
  },
): void {
  const { reason, number, isDoubtful = false, coverage, doubts } = options;
  coverage.cover(words, 'left-out', { reason });
  const severity = reason === 'unplaced' || isDoubtful ? 'warning' : 'info';
  doubts.push({ code: 'script-left-out', severity, number, params: { reason, text: excerpt(words.text) } });
}
