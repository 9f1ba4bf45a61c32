import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Makes a folder if need be and proves that it can be written: making a folder inside is the one proof that holds on
 * every system. Throws RenderProblem `out-unwritable` or `disk-full`.
 */
export async function checkOutFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await rmdir(await mkdtemp(join(folder, '.lanmu-')));
  } catch (error) {
    throw fileProblem(error, folder);
  }
}
