import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Column } from '@lanmu/content';
import { writeWhole } from '@lanmu/render/plain';

/** Writes a column's own document, unless there is one. Tells whether it was written. */
export async function writeColumn(path: string, column: Column): Promise<boolean> {
  if (existsSync(path)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, (partPath) => writeFile(partPath, `${JSON.stringify(column, null, 2)}\n`));
  return true;
}
