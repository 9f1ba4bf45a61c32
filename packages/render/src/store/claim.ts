import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { isRunning } from '../work/is-running.ts';

/** How often a claim of somebody else is looked at again, in milliseconds. */
const lookAgainMs = 25;

/** A claim of another computer, or one without a name in it yet, counts as left behind after this long. */
const silentMs = 60_000;

/** Claims that this process holds, each with a token of its holder. */
const ours = new Map<string, symbol>();

async function isLeftBehind(path: string): Promise<boolean> {
  const [text, found] = await Promise.all([
    readFile(path, 'utf8').catch(() => null),
    stat(path).catch(() => null),
  ]);
  if (text === null || found === null) return false;
  const [host, processId] = text.split('\n');
  // Our own number on a claim that is not ours is of a process before us: in a container each run may have the same.
  if (host === hostname() && Number(processId) === process.pid) return !ours.has(path);
  if (host === hostname()) return !isRunning(Number(processId));
  return Date.now() - found.mtimeMs > silentMs;
}

/** Takes a claim; null when it is taken. */
async function take(path: string): Promise<symbol | null> {
  try {
    const file = await open(path, 'wx');
    const token = Symbol(path);
    ours.set(path, token);
    try {
      await file.write(`${hostname()}\n${process.pid}`);
    } finally {
      await file.close();
    }
    return token;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
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
  let token: symbol | null = null;
  for (;;) {
    throwIfInterrupted(signal);
    token = await take(path);
    if (token !== null) break;
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
    // Somebody else of this process may hold it by now.
    if (ours.get(path) === token) ours.delete(path);
  }
}
