import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChildProcess } from './child-processes.ts';

const cacheWork = join(import.meta.dirname, '..', '.lanmu', 'work');

/** Processes of these that still run after the five seconds they have to end. */
export async function stillRunning(children: readonly ChildProcess[]): Promise<ChildProcess[]> {
  for (let look = 0; look < 50; look += 1) {
    const alive = children.filter(({ id }) => {
      try {
        return process.kill(id, 0);
      } catch {
        return false;
      }
    });
    if (alive.length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [...children];
}

/** Working folders that a process has left in the project's cache. */
export async function workOf(processId: number): Promise<string[]> {
  return (await readdir(cacheWork)).filter((name) => name.startsWith(`${processId}-`));
}
