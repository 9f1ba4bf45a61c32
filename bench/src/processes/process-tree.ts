import { readdir, readFile } from 'node:fs/promises';

/** The parent of a process, from the text of its `/proc/<id>/stat`; null when the text is something else. */
export function parentIn(stat: string): number | null {
  // The name stands in brackets and may itself hold blanks and brackets.
  const match = /^\d+ \(.*\) [A-Za-z] (\d+) /s.exec(stat);
  return match === null ? null : Number(match[1]);
}

/** A process and all it has started, and those in turn, the root first; the root alone anywhere but on Linux. */
export async function processTree(rootId: number): Promise<number[]> {
  if (process.platform !== 'linux') return [rootId];
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const children = new Map<number, number[]>();
  await Promise.all(
    names.map(async (name) => {
      // A process may end while it is looked at.
      const parent = parentIn(await readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''));
      if (parent === null) return;
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [Number(name)]);
      else siblings.push(Number(name));
    }),
  );
  const tree = [rootId];
  for (const id of tree) tree.push(...(children.get(id) ?? []));
  return tree;
}
