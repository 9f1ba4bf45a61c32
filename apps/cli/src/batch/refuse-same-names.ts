import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { BatchItem } from './batch-item.ts';

/**
 * Throws a CliProblem when two items would be written under one name, of which only one could survive; names that
 * differ only in case are one name on Windows and macOS.
 */
export function refuseSameNames(items: readonly BatchItem[]): void {
  const byName = new Map<string, BatchItem>();
  for (const item of items) {
    // What cannot be made is not written.
    if (item.timeline === null) continue;
    const name = item.id.toLowerCase();
    const earlier = byName.get(name);
    if (earlier !== undefined) {
      const params = { first: earlier.origin, second: item.origin, name: `${item.id}.mp4` };
      throw new CliProblem({ code: 'cli-same-output', params, exitCode: exitCodes.usage });
    }
    byName.set(name, item);
  }
}
