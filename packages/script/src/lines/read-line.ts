import { closingCreditsLine } from './closing-credits-line.ts';
import { closingNoteLine } from './closing-note-line.ts';
import { columnLine } from './column-line.ts';
import { creditsLine } from './credits-line.ts';
import { cueLine } from './cue-line.ts';
import { directionLine } from './direction-line.ts';
import { dekLine } from './dek-line.ts';
import { guestLine } from './guest-line.ts';
import { leftOutLine } from './left-out-line.ts';
import { titleLine } from './title-line.ts';
import type { LineReader, LineReading } from './line-reading.ts';
import type { ScriptLine } from './script-line.ts';

/** Every kind of line that is known by itself, in order of precedence; adding one is a file and a line here. */
const readers: readonly LineReader[] = [
  leftOutLine,
  closingNoteLine,
  columnLine,
  titleLine,
  dekLine,
  cueLine,
  directionLine,
  closingCreditsLine,
  guestLine,
  creditsLine,
];

/** What a line says by itself. */
export function readLine(line: ScriptLine): LineReading {
  for (const read of readers) {
    const reading = read(line);
    if (reading !== null) return reading;
  }
  return { kind: 'text' };
}
