import type { MessageCode } from '@lanmu/content';
import type { Coverage } from '../../coverage/coverage.ts';
import { sourceLimits } from '../../source/source-limits.ts';
import type { Doubt } from '../../turns/doubt.ts';
import type { Section } from '../sections/section.ts';

/** Leaves a whole section out; a column that was named in it stays named. */
export function coverRefused({ headline, headlineMarks, lines }: Section, coverage: Coverage): void {
  const left = lines.filter(({ reading }) => reading.kind !== 'column');
  for (const words of [...headline, ...headlineMarks, ...left.map((line) => line.words)]) {
    coverage.cover(words, 'left-out', { reason: 'unplaced' });
  }
}

/** Leaves a section out of which no interview can be made, and tells why. */
export function refuseSection(
  section: Section,
  options: { code: MessageCode & `script-${string}`; coverage: Coverage; doubts: Doubt[] },
): void {
  const { code, coverage, doubts } = options;
  coverRefused(section, coverage);
  const { turns, paragraphs, people, paragraphChars } = sourceLimits;
  const params = code === 'script-too-much' ? { turns, paragraphs, people, paragraphChars } : {};
  doubts.push({ code, severity: 'error', number: section.number, params });
}
