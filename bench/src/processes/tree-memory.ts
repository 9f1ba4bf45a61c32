import { readFile } from 'node:fs/promises';
import { processTree } from './process-tree.ts';

/** The proportional set size in the text of a `smaps_rollup`, in bytes; 0 when it says none. */
export function pssIn(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;
}

/**
 * Memory of a process and all below it, in bytes. Pages that several of them share count once. Linux only; throws when
 * a process of the tree does not let itself be looked at, because a sum without it would be too small.
 */
export async function treeMemory(rootId: number): Promise<number> {
  const sizes = await Promise.all(
    (await processTree(rootId)).map(async (id) => {
      try {
        return pssIn(await readFile(`/proc/${id}/smaps_rollup`, 'utf8'));
      } catch (error) {
        // One that has ended holds nothing.
        const code = error instanceof Error && 'code' in error ? error.code : null;
        if (code === 'ENOENT' || code === 'ESRCH') return 0;
        throw error;
      }
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
