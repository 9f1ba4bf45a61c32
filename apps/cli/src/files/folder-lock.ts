import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnerNote } from '@lanmu/render/plain';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';

/** The note in a folder that says who writes a batch into it. */
export const lockName = '.lanmu-lock';

/** How often a note that is being written is looked at again, in milliseconds. */
const lookAgainMs = 50;

/** Removes what the owner of a note had half written: nobody else writes into this folder. */
async function removeParts(folder: string, processId: number): Promise<void> {
  const names = await readdir(folder);
  const parts = names.filter((name) => name.endsWith(`.${processId}.part`));
  for (const name of parts) await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * Holds a folder while `work` writes into it, so that a second process does not mix with the first: it is refused, after
 * `patienceMs` of waiting; `note` is the file in the folder that says who does. Throws a CliProblem that names the process
 * in the way, in the words of `busy`.
 */
export async function withFolderLock<T>(options: {
  folder: string;
  note: OwnerNote;
  work: () => Promise<T>;
  patienceMs?: number;
  busy?: 'cli-folder-busy' | 'cli-library-busy';
}): Promise<T> {
  const { folder, note, work, patienceMs = 0, busy = 'cli-folder-busy' } = options;
  const take = async (): Promise<boolean> => {
    try {
      return await note.take();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== 'ENOSPC' && code !== 'EDQUOT') throw error;
      const params = { path: folder };
      throw new CliProblem({ code: 'disk-full', params, exitCode: exitCodes.environment });
    }
  };
  for (let waitedMs = 0; !(await take()); waitedMs += lookAgainMs) {
    const owner = await note.owner();
    if (owner !== null && !owner.isGone && waitedMs >= patienceMs) {
      const params = { folder, owner: owner.name, path: join(folder, lockName) };
      throw new CliProblem({ code: busy, params, exitCode: exitCodes.failed });
    }
    if (owner?.isGone === true) await note.clear(({ processId }) => removeParts(folder, processId));
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
  try {
    return await work();
  } finally {
    await note.release();
  }
}
