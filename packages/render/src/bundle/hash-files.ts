import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** SHA-256 over the paths and contents of files, in the order given, as 24 hexadecimal digits. */
export async function hashFiles(paths: readonly string[], salt: string): Promise<string> {
  const hash = createHash('sha256').update(salt);
  for (const path of paths) {
    const content = await readFile(path);
    hash.update(`\n${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 24);
}
