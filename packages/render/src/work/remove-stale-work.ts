import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Removes work folders of processes that no longer run, e.g. after a power cut. */
export async function removeStaleWork(cacheDir: string): Promise<void> {
  const root = join(cacheDir, 'work');
  const names = await readdir(root).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const processId = Number(/^(\d+)-\d+$/.exec(name)?.[1]);
      if (!Number.isInteger(processId) || isRunning(processId)) return;
      await rm(join(root, name), { recursive: true, force: true });
    }),
  );
}
