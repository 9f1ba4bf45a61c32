import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { cacheProblem } from '../work/cache-problem.ts';
import { OwnerNote } from '../work/owner-note.ts';

/** How often a claim of somebody else is looked at again, in milliseconds. */
const lookAgainMs = 25;

/** A claim of another computer counts as left behind after this long: no picture and no group takes near that. */
const foreignMs = 60_000;

/** Claims that this process holds. */
const ours = new Set<string>();

/**
 * Holds the claim file at `path` while `work` runs, so that of several processes one does the work: the others wait,
 * asking `isDone` before each try. Resolves to null when it was done by somebody else. A claim whose process is gone
 * is taken over. Throws RenderProblem `cache-full` or `cache-unwritable` when it cannot be written.
 */
export async function withClaim<T>(options: {
  path: string;
  isDone: () => Promise<boolean>;
  work: () => Promise<T>;
  signal: AbortSignal;
}): Promise<T | null> {
  const { path, isDone, work, signal } = options;
  const place = dirname(dirname(path));
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw cacheProblem(error, place);
  });
  const claim = new OwnerNote({ path, foreignMs, isOurs: () => ours.has(path) });
  for (;;) {
    throwIfInterrupted(signal);
    if (!ours.has(path)) {
      // Before it is there: others of this process who find it must know it for ours.
      ours.add(path);
      try {
        if (await claim.take()) break;
        ours.delete(path);
      } catch (error) {
        ours.delete(path);
        throw cacheProblem(error, place);
      }
    }
    const owner = await claim.owner();
    if (owner?.isGone === true) await claim.clear();
    else await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    if (await isDone()) return null;
  }
  try {
    return (await isDone()) ? null : await work();
  } finally {
    await claim.release();
    ours.delete(path);
  }
}
