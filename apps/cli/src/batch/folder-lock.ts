import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';

const lockName = '.lanmu-lock';

/** Who holds a folder; null when the note was left behind by a process that is gone. */
async function holder(path: string, isRunning: (processId: number) => boolean): Promise<string | null> {
  const [host = '', processId = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  if (host === hostname() && !isRunning(Number(processId))) return null;
  return host === hostname() ? processId : `${processId} @ ${host}`;
}

/**
 * Holds a folder while `work` writes batches into it, so that a second batch is refused instead of mixing with the
 * first. Throws a CliProblem that names the process in the way.
 */
export async function withFolderLock<T>(options: {
  folder: string;
  isRunning: (processId: number) => boolean;
  work: () => Promise<T>;
}): Promise<T> {
  const { folder, isRunning, work } = options;
  const path = join(folder, lockName);
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.write(`${hostname()}\n${process.pid}\n`);
      await file.close();
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = await holder(path, isRunning);
      if (owner !== null) {
        const params = { folder, owner, path };
        throw new CliProblem({ code: 'cli-folder-busy', params, exitCode: exitCodes.failed });
      }
      await rm(path, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
