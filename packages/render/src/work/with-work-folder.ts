import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem } from '../file-problem.ts';

let count = 0;

/** Runs `work` with an empty folder under `<cacheDir>/work` that is gone afterwards, whatever happened. */
export async function withWorkFolder<T>(cacheDir: string, work: (folder: string) => Promise<T>): Promise<T> {
  count += 1;
  const folder = join(cacheDir, 'work', `${process.pid}-${count}`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await work(folder);
  } catch (error) {
    throw fileProblem(error, folder);
  } finally {
    // A browser page that is closing may still write a last picture: try again rather than leave it.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
