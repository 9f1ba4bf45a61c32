import { writeFile } from 'node:fs/promises';
import { writeWhole } from '@lanmu/render/plain';

/** Writes a document as people read it; it gets its name only when it is whole. */
export async function writeJson(path: string, document: object): Promise<void> {
  await writeWhole(path, (partPath) => writeFile(partPath, `${JSON.stringify(document, null, 2)}\n`));
}
