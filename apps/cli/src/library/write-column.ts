import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Column } from '@lanmu/content';
import { writeJson } from '../files/write-json.ts';

/** Writes a column's own document, unless there is one. Tells whether it was written. */
export async function writeColumn(path: string, column: Column): Promise<boolean> {
  if (existsSync(path)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeJson(path, column);
  return true;
}
