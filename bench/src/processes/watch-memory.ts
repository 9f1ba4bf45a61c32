import { setTimeout as pause } from 'node:timers/promises';
import { treeMemory } from './tree-memory.ts';

const everyMs = 100;

/**
 * Watches what a process tree holds, ten times a second. `stop` resolves to the most it held at once, in bytes, or to
 * null where the system does not tell.
 */
export function watchMemory(rootId: number): { stop: () => Promise<number | null> } {
  if (process.platform !== 'linux') return { stop: () => Promise.resolve(null) };
  let isWatched = true;
  const watch = async (): Promise<number> => {
    let peakBytes = 0;
    while (isWatched) {
      peakBytes = Math.max(peakBytes, await treeMemory(rootId));
      await pause(everyMs);
    }
    return peakBytes;
  };
  const peak = watch();
  // Whoever stops the watch hears of a failure; until then it must not end the process.
  peak.catch(() => {});
  return {
    stop: () => {
      isWatched = false;
      return peak;
    },
  };
}
