import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { isRunning } from '../work/is-running.ts';

/** How often a claim of somebody else is looked at again, in milliseconds. */
const lookAgainMs = 25;

/** A claim of another computer, or one without a name in it yet, counts as left behind after this long. */
const silentMs = 60_000;

async function isLeftBehind(path: string): Promise<boolean> {
  const [text, found] = await Promise.all([
    readFile(path, 'utf8').catch(() => null),
    stat(path).catch(() => null),
  ]);
  if (text === null || found === null) return false;
  const [host, processId] = text.split('\n');
  if (host === hostname()) return !isRunning(Number(processId));
  return Date.now() - found.mtimeMs > silentMs;
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.write(`${hostname()}\n${process.pid}`);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Holds the claim file at `path` while `work` runs, so that of several processes one does the work: the others wait,
 * asking `isDone` before each try. Resolves to null when it was done by somebody else. A claim whose process is gone
 * is taken over.
 */
export async function withClaim<T>(options: {
  path: string;
  isDone: () => Promise<boolean>;
  work: () => Promise<T>;
  signal: AbortSignal;
}): Promise<T | null> {
  const { path, isDone, work, signal } = options;
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    throwIfInterrupted(signal);
    if (await take(path)) break;
    if (await isLeftBehind(path)) {
      // By renaming, so that only one of those who see it takes it away.
      const aside = `${path}.${process.pid}.stale`;
      await rename(path, aside).catch(() => {});
      await rm(aside, { force: true });
      continue;
    }
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    if (await isDone()) return null;
  }
  try {
    return (await isDone()) ? null : await work();
  } finally {
    await rm(path, { force: true });
  }
}
