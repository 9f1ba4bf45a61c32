import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../work/is-running.ts';

/** Half-made entries of other computers older than this belong to nobody any more, in milliseconds. */
const silentMs = 3_600_000;

/** Removes the entries that processes were killed over, named `<computer>.<process id>-<number>.part`. */
export async function removeStrayParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const [, host, processId] = /^(.*)\.(\d+)-\d+\.part$/.exec(name) ?? [];
      if (processId === undefined) return;
      const path = join(folder, name);
      const at = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
      const isStray = host === hostname() ? !isRunning(Number(processId)) : Date.now() - at > silentMs;
      // Whoever cannot remove it goes on without.
      if (isStray) await rm(path, { force: true }).catch(() => {});
    }),
  );
}
