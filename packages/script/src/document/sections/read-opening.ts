import { columnSchema } from '@lanmu/content';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Doubt } from '../../turns/doubt.ts';
import type { ColumnNaming } from './column-naming.ts';
import { leaveOut } from './leave-out.ts';
import { mayBeTitle } from './may-be-title.ts';
import type { ReadLine } from './section.ts';

/** Reads the lines above the first interview: what names the column, and what is left out. */
export function readOpening(
  lines: readonly ReadLine[],
  options: { naming: ColumnNaming; coverage: Coverage; doubts: Doubt[] },
): void {
  const { naming, coverage, doubts } = options;
  const isNamed = lines.some(({ reading }) => reading.kind === 'column');
  for (const line of lines) {
    const { reading, words, number } = line;
    const mayName = !isNamed && mayBeTitle(line) && columnSchema.shape.title.safeParse(words.text).success;
    if (reading.kind === 'column') naming.take(line, reading);
    else if (mayName) naming.tellUnmarked(line);
    else if (reading.kind === 'leftOut' && reading.isTold === true) {
      coverage.cover(words, 'left-out', { reason: reading.reason });
    } else {
      const reason = reading.kind === 'leftOut' ? reading.reason : 'unplaced';
      leaveOut(words, { reason, number, coverage, doubts });
    }
  }
}
