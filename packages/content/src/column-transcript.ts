import type { Column } from './column.ts';
import { scriptMarks, unmarked } from './script-marks.ts';
import type { TranscriptPiece } from './transcript-piece.ts';

/** The line of a script that names its column, piece by piece; a script states it once for all its interviews. */
export function columnTranscript(column: Column): TranscriptPiece[] {
  return [
    { where: `${column.id}: title`, text: column.title, ...scriptMarks.columnTitle },
    { where: `${column.id}: label`, text: column.label, ...unmarked },
  ];
}
