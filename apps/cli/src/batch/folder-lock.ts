import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';

const lockName = '.lanmu-lock';

/** A note without a name in it is being written; after this long, in milliseconds, whoever began it is gone. */
const silentMs = 1000;

/** Who holds a folder, as their note says, and whether they left it behind; null while the note is being written. */
async function holder(
  path: string,
  isRunning: (processId: number) => boolean,
): Promise<{ owner: string; processId: number; isGone: boolean } | null> {
  const [text, found] = await Promise.all([
    readFile(path, 'utf8').catch(() => ''),
    stat(path).catch(() => null),
  ]);
  const [host = '', processId = ''] = text.split('\n');
  if (processId === '') {
    const isGone = found !== null && Date.now() - found.mtimeMs > silentMs;
    return isGone ? { owner: '', processId: 0, isGone } : null;
  }
  if (host !== hostname()) return { owner: `${processId} @ ${host}`, processId: 0, isGone: false };
  // A note with our own number is of one before us: in a container each run may have the same.
  const isGone = Number(processId) === process.pid || !isRunning(Number(processId));
  return { owner: processId, processId: Number(processId), isGone };
}

/** Writes our note, if there is none. Throws what the file system throws; then nothing of it is left. */
async function writeNote(path: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.write(`${hostname()}\n${process.pid}\n`);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Removes a note that was left behind, and what its owner had half written: nobody else writes into this folder. */
async function clearAfter(folder: string, processId: number): Promise<void> {
  const names = await readdir(folder);
  const parts = names.filter((name) => name.endsWith(`.${processId}.part`));
  for (const name of [...parts, lockName]) await rm(join(folder, name), { recursive: true, force: true });
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
      await writeNote(path);
      break;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ENOSPC' || code === 'EDQUOT') {
        const params = { path: folder };
        throw new CliProblem({ code: 'disk-full', params, exitCode: exitCodes.environment });
      }
      if (code !== 'EEXIST') throw error;
      const held = await holder(path, isRunning);
      if (held?.isGone === true) await clearAfter(folder, held.processId);
      else if (held === null) await new Promise((resolve) => setTimeout(resolve, 50));
      else {
        const params = { folder, owner: held.owner, path };
        throw new CliProblem({ code: 'cli-folder-busy', params, exitCode: exitCodes.failed });
      }
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
