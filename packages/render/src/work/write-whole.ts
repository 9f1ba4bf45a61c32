import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from '../file-problem.ts';

/**
 * Writes a file beside its place and gives it its name only when `write` has finished with it and it is on the disk.
 * Throws RenderProblem `disk-full` or `out-unwritable`; on any failure nothing is left behind.
 */
export async function writeWhole(path: string, write: (partPath: string) => Promise<void>): Promise<void> {
  const partPath = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
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
