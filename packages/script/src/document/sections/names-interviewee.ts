import { dekOpening, readDek } from '../../people/read-dek.ts';
import type { ReadLine } from './section.ts';

/** Whether a line under a headline says whom the interview is with, or that it is one. */
export function namesInterviewee({ reading }: ReadLine): boolean {
  return (
    reading.kind === 'dek' && (dekOpening.test(reading.text.text) || readDek(reading.text.text).length > 0)
  );
}
