import type { Column, Interview } from '@lanmu/content';
import { endCredits } from './credit-lines.ts';
import type { CueOf } from './cue.ts';
import { cardSeconds } from './dwell.ts';
import { framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { motionFrames } from './motion-frames.ts';
import type { CreditLine } from './payload.ts';

/** What the board leaves room for between title and closing line: lines, rows at its closest pitch, names in a row. */
const linesPerPage = 5;
const rowsPerPage = 8;
const namesPerRow = 4;
const namesPerPage = rowsPerPage * namesPerRow;

/** The line under the last names; the board's wording. */
const closing = '本期节目到此结束\u3000感谢收看';

function rowsOf(lines: readonly CreditLine[]): number {
  return lines.reduce((sum, { names }) => sum + Math.ceil(names.length / namesPerRow), 0);
}

/** Lines in pages that hold them; a line of more names than a page goes on under its label on the next. One page for no lines. */
function pagesOf(lines: readonly CreditLine[]): CreditLine[][] {
  const pages: CreditLine[][] = [[]];
  for (const { label, names } of lines) {
    for (let from = 0; from < names.length; from += namesPerPage) {
      const line = { label, names: names.slice(from, from + namesPerPage) };
      const page = pages.at(-1);
      if (page !== undefined && page.length < linesPerPage && rowsOf([...page, line]) <= rowsPerPage)
        page.push(line);
      else pages.push([line]);
    }
  }
  return pages;
}

/** The end credits from frame 0, page after page; the last page stays to the end of the programme [T12]. */
export function creditsCues(options: {
  column: Column;
  interviews: readonly Interview[];
  frameRate: FrameRate;
}): CueOf<'credits'>[] {
  const { column, interviews, frameRate } = options;
  const motion = motionFrames(frameRate);
  const pages = pagesOf(endCredits(interviews));
  let frame = 0;
  return pages.map((shown, page): CueOf<'credits'> => {
    const isLast = page === pages.length - 1;
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
