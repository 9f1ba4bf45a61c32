import { beforeColon } from '../../turns/before-colon.ts';
import { withoutRemarks } from '../../names/without-remarks.ts';
import type { ReadLine } from '../sections/section.ts';

/** What stands before the colon of a line, behind its cue if it has one; null when it cannot say who speaks. */
export function lineBeforeColon({ reading, words }: ReadLine): string | null {
  if (reading.kind !== 'text' && reading.kind !== 'cue') return null;
  const said = reading.kind === 'cue' && reading.role !== null ? reading.rest : words;
  const before = beforeColon(said)?.before.text;
  return before === undefined ? null : withoutRemarks(before);
}
