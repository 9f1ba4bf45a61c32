import { readdir, readFile } from 'node:fs/promises';

/** A process by its id and the name of its program. */
export type ChildProcess = { id: number; name: string };

/** The processes that a process has started, and those they have started; Linux only. */
export async function childProcesses(rootId: number): Promise<ChildProcess[]> {
  const parents = new Map<number, number>();
  const names = new Map<number, string>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    if (/^State:\s+[ZX]/m.test(status)) continue;
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
    names.set(Number(name), /^Name:\s+(.*)$/m.exec(status)?.[1] ?? '');
  }
  const found = [rootId];
  for (const id of found) for (const [child, parent] of parents) if (parent === id) found.push(child);
  return found.slice(1).map((id) => ({ id, name: names.get(id) ?? '' }));
}
