import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** SHA-256 over all the files in a page's folder, names and contents: its program, its fonts and its HTML. */
export async function pageDigest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).toSorted()) {
    hash.update(`\n${name}\n`).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}
