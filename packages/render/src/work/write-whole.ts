import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { removeStaleParts } from './remove-stale-parts.ts';

/** Half-made files untouched for this long are nobody's any more; an encoder or a check takes seconds. */
const staleMs = 60_000;

/**
 * Writes a file beside its place and gives it its name only when `write` has finished with it and it is on the disk.
 * Throws RenderProblem `disk-full`, `file-busy` or `out-unwritable`; on any failure nothing is left behind. What a run that
 * was killed left half made of the same file is removed.
 */
export async function writeWhole(path: string, write: (partPath: string) => Promise<void>): Promise<void> {
  const hiddenName = `.${basename(path)}`;
  const partPath = join(dirname(path), `${hiddenName}.${process.pid}.part`);
  try {
    await removeStaleParts({ folder: dirname(path), name: hiddenName, idleMs: staleMs });
    await write(partPath);
    const file = await open(partPath, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partPath, path);
  } catch (error) {
    await rm(partPath, { force: true });
    throw fileProblem(error, path);
  }
}
