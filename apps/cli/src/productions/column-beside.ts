import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseColumn, type Column } from '@lanmu/content';
import { readDocument } from './read-document.ts';

/** What a column's own document is called. */
export const columnFileName = 'column.json';

/**
 * The column with an id whose document is beside an interview's, or in the folder above as in the library; null when there
 * is none. Throws a CliProblem when that document cannot be read.
 */
export async function columnBeside(options: {
  path: string;
  cwd: string;
  id: string;
}): Promise<Column | null> {
  const { path, cwd, id } = options;
  const folder = dirname(path);
  for (const place of [folder, join(folder, '..')]) {
    const document = join(place, columnFileName);
    if (!existsSync(resolve(cwd, document))) continue;
    const column = await readDocument({ path: document, cwd, parse: parseColumn });
    if (column.id === id) return column;
  }
  return null;
}
