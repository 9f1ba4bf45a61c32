import type { Finding } from '@lanmu/content';
import type { CellPlace } from './cell-place.ts';

/** Kinds of files a script comes in. */
export type SourceFormat = 'text' | 'markdown' | 'docx';

/** What a file says of a line besides its characters. */
export type LineStyle = {
  /** `heading` when the file marks it as one (a Word heading style, `#` in Markdown), `cell` inside a table. */
  place: 'body' | 'heading' | 'cell';
  /** Level of a heading, 1 is the highest; 0 for everything else. */
  level: number;
  /** Characters at its beginning that are bold: a lead-in, or the whole line. */
  boldChars: number;
  /** Characters at its beginning that a word processor numbered by itself, turned into text: `1、`. */
  numberChars: number;
  /** Where its cell stands in a table, where the file says it. */
  cell?: CellPlace;
};

/** One line of a script: `[start, end)` in the text, the line break left out. */
export type SourceLine = LineStyle & { start: number; end: number };

/**
 * A script file as text. All places count in UTF-16 units of `text`, in which lines are parted by `\n`: whatever is in
 * the file and not in `text` (markup, comments, deleted words) is told by a finding.
 */
export type SourceText = {
  fileName: string;
  format: SourceFormat;
  /** Encoding it was read by, `utf-8` or `gb18030`; null where the format settles it. */
  encoding: string | null;
  text: string;
  /** Every line in order; together with the line breaks they are the whole text. */
  lines: readonly SourceLine[];
  findings: readonly Finding[];
};

/** A plain line: nothing is known of it but its characters. */
export const plainStyle: LineStyle = { place: 'body', level: 0, boldChars: 0, numberChars: 0 };
