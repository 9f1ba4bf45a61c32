import { dekOpening, readDek } from '../people/read-dek.ts';
import type { ReadLine } from './section.ts';

/** Whether a line under a headline says whom the interview is with, or that it is one. */
export function namesInterviewee({ reading }: ReadLine): boolean {
  return (
    reading.kind === 'dek' && (dekOpening.test(reading.text.text) || readDek(reading.text.text).length > 0)
  );
}

/** The 专访 lines of an interview that are shown: all that say whom it is with, else the first [S35]. */
export function dekLines(lines: readonly ReadLine[]): ReadLine[] {
  const deks = lines.filter(({ reading }) => reading.kind === 'dek');
  const naming = deks.filter(namesInterviewee);
  return naming.length > 0 ? naming : deks.slice(0, 1);
}
