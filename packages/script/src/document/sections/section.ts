import type { LineReading } from '../../lines/line-reading.ts';
import type { ScriptLine } from '../../lines/script-line.ts';
import type { Words } from '../../words/words.ts';

/** A line and what it says by itself. */
export type ReadLine = ScriptLine & { reading: LineReading };

/** One interview's part of a script: its headline, and the lines after it. */
export type Section = {
  headline: readonly Words[];
  /** The word that says it is the headline (【标题】), if there is one. */
  headlineMarks: readonly Words[];
  number: number;
  lines: readonly ReadLine[];
};
