import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheProblem } from './cache-problem.ts';

let count = 0;

/**
 * Runs `work` with an empty folder under `<cacheDir>/work` that is gone afterwards, whatever happened. Throws RenderProblem
 * `cache-full` or `cache-unwritable` when the folder is what failed.
 */
export async function withWorkFolder<T>(cacheDir: string, work: (folder: string) => Promise<T>): Promise<T> {
  count += 1;
  const folder = join(cacheDir, 'work', `${process.pid}-${count}`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await work(folder);
  } catch (error) {
    throw cacheProblem(error, cacheDir);
  } finally {
    // A browser page that is closing may still write a last picture: try again rather than leave it.
    // What stays all the same goes with the next run, and must not hide why this one failed.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
  }
}
