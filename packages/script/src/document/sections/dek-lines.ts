import { namesInterviewee } from './names-interviewee.ts';
import type { ReadLine } from './section.ts';

/** The 专访 lines of an interview that are shown: all that say whom it is with, else the first [S303]. */
export function dekLines(lines: readonly ReadLine[]): ReadLine[] {
  const deks = lines.filter(({ reading }) => reading.kind === 'dek');
  const naming = deks.filter(namesInterviewee);
  return naming.length > 0 ? naming : deks.slice(0, 1);
}
