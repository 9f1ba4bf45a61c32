import type { Column, Interview } from '@lanmu/content';
import { endCredits } from './credit-lines.ts';
import { creditsRoom, type CreditsRoom } from './credits-room.ts';
import type { CueOf } from './cue.ts';
import { cardSeconds } from './dwell.ts';
import type { Format } from './format.ts';
import { framesLasting } from './frames.ts';
import { motionFrames } from './motion-frames.ts';
import type { CreditLine } from './payload.ts';
import { shapeOf } from './shape.ts';

/** The line under the last names; the board's wording. */
const closing = '本期节目到此结束\u3000感谢收看';

function rowsOf(lines: readonly CreditLine[], { namesPerRow }: CreditsRoom): number {
  return lines.reduce((sum, { names }) => sum + Math.ceil(names.length / namesPerRow), 0);
}

/** Lines in pages that hold them; a line of more names than a page goes on under its label on the next. One page for no lines. */
function pagesOf(lines: readonly CreditLine[], room: CreditsRoom): CreditLine[][] {
  const namesPerPage = room.rows * room.namesPerRow;
  const pages: CreditLine[][] = [[]];
  for (const { label, names } of lines) {
    for (let from = 0; from < names.length; from += namesPerPage) {
      const line = { label, names: names.slice(from, from + namesPerPage) };
      const page = pages.at(-1);
      const isRoomy =
        page !== undefined && page.length < room.lines && rowsOf([...page, line], room) <= room.rows;
      if (isRoomy) page.push(line);
      else pages.push([line]);
    }
  }
  return pages;
}

/** The end credits from frame 0, page after page; the last page stays to the end of the programme [T12]. */
export function creditsCues(options: {
  column: Column;
  interviews: readonly Interview[];
  format: Format;
}): CueOf<'credits'>[] {
  const { column, interviews, format } = options;
  const { frameRate } = format;
  const motion = motionFrames(frameRate);
  const pages = pagesOf(endCredits(interviews), creditsRoom[shapeOf(format)]);
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
