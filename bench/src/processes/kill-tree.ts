import { processTree } from './process-tree.ts';

/** Ends a process and all below it at once. What has ended already is passed over. */
export async function killTree(rootId: number): Promise<void> {
  for (const id of await processTree(rootId)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
