import type { Column, Interview } from '@lanmu/content';
import { endCredits } from './credit-lines.ts';
import type { CueOf } from './cue.ts';
import { cardSeconds } from './dwell.ts';
import { framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { motionFrames } from './motion-frames.ts';

/** Credit lines on one page: what the board's line pitch leaves room for between title and closing line. */
const linesPerPage = 5;

/** The line under the last names; the board's wording. */
const closing = '本期节目到此结束\u3000感谢收看';

/** The end credits from frame 0, page after page; the last page stays to the end of the programme [T12]. */
export function creditsCues(options: {
  column: Column;
  interviews: readonly Interview[];
  frameRate: FrameRate;
}): CueOf<'credits'>[] {
  const { column, interviews, frameRate } = options;
  const motion = motionFrames(frameRate);
  const lines = endCredits(interviews);
  const pageCount = Math.max(1, Math.ceil(lines.length / linesPerPage));
  let frame = 0;
  return Array.from({ length: pageCount }, (_, page): CueOf<'credits'> => {
    const shown = lines.slice(page * linesPerPage, (page + 1) * linesPerPage);
    const isLast = page === pageCount - 1;
    const pageClosing = isLast ? closing : '';
    const words = [column.title, ...shown.flatMap((line) => [line.label, ...line.names]), pageClosing].join(
      '',
    );
    const inFrame = frame;
    const outFrames = isLast ? 0 : motion.out;
    frame += motion.in + framesLasting({ seconds: cardSeconds(words), frameRate }) + outFrames;
    return {
      id: `credits-${String(page + 1).padStart(2, '0')}`,
      kind: 'credits',
      layer: 'card',
      inFrame,
      outFrame: frame,
      inFrames: motion.in,
      outFrames,
      stepFrames: [inFrame],
      stepInFrames: 0,
      payload: { title: column.title, lines: shown, closing: pageClosing },
      source: {
        path: 'script.credits',
        text: shown.map((line) => `${line.label} ${line.names.join(' ')}`).join(' '),
      },
    };
  });
}
