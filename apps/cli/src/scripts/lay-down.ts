import { join } from 'node:path';
import type { Column, Interview } from '@lanmu/content';
import { checkOutFolder } from '@lanmu/render/plain';
import { placeInLibrary, type Placed } from '../library/place-in-library.ts';
import { writeColumn } from '../library/write-column.ts';
import { columnFileName } from '../productions/column-beside.ts';
import type { ImportPlace } from './import-place.ts';
import type { ScriptFile } from './read-bytes.ts';
import { writeDocuments, type WrittenDocument } from '../library/write-documents.ts';

/** What became of a script's interviews. */
export type LaidDown = {
  documents: WrittenDocument[];
  /** Set for a library. */
  placed: Placed | null;
  /** The column's own document, when one was made beside the others. */
  columnPath: string | null;
};

/**
 * Writes the interviews of a script where they belong; in a folder also the document of a column that the library does not
 * have. With `dryRun` nothing is written.
 */
export async function layDown(options: {
  interviews: readonly Interview[];
  column: Column;
  isKnownColumn: boolean;
  file: ScriptFile;
  place: ImportPlace;
  force: boolean;
  dryRun: boolean;
}): Promise<LaidDown> {
  const { interviews, column, isKnownColumn, file, place, force, dryRun } = options;
  if (place.kind === 'library') {
    const { contentFolder } = place;
    const columnId = column.id;
    const placed = await placeInLibrary({ contentFolder, columnId, interviews, file, force, dryRun });
    return { documents: placed.documents, placed, columnPath: null };
  }
  const { folder } = place;
  if (!dryRun) await checkOutFolder(folder);
  const documents = await writeDocuments({ interviews, folder, force, dryRun });
  const path = join(folder, columnFileName);
  const isMade = !isKnownColumn && !dryRun && (await writeColumn(path, column));
  return { documents, placed: null, columnPath: isMade ? path : null };
}
