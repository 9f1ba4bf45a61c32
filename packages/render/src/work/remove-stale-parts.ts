import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Removes what processes that no longer run left half made in a folder, named `<name>.<process id>.part`. `name` limits it
 * to one name, null takes all. What was written to less than `idleMs` ago stays: in a folder that computers share the
 * process may run on another one.
 */
export async function removeStaleParts(options: {
  folder: string;
  name: string | null;
  idleMs: number;
}): Promise<void> {
  const { folder, name, idleMs } = options;
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (entry) => {
      const [, named, id] = /^(.*)\.(\d+)\.part$/.exec(entry) ?? [];
      if (id === undefined || (name !== null && named !== name) || isRunning(Number(id))) return;
      const path = join(folder, entry);
      const at = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
      // Whoever cannot remove it goes on without.
      if (Date.now() - at >= idleMs) await rm(path, { recursive: true, force: true }).catch(() => {});
    }),
  );
}
