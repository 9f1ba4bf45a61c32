import { spawn } from 'node:child_process';
import { killAll } from './kill-all.ts';
import { processTree } from './process-tree.ts';
import { watchMemory } from './watch-memory.ts';

/** How long a child may tidy up after it was asked to stop. */
const graceMs = 8000;

/** What a child process left: seconds from its start to its end, and the most memory of its tree if it was watched. */
export type ChildRun = { seconds: number; stdout: string; peakBytes: number | null };

/**
 * Runs a Node script in a fresh process to its end. Aborting asks it to stop, and ends it and all it started when it
 * does not. Throws when it fails, with the last it said.
 */
export async function runChild(options: {
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  isWatched?: boolean;
}): Promise<ChildRun> {
  const { args, cwd, env, signal, isWatched = false } = options;
  signal.throwIfAborted();
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const read = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.stderr += text));
  let deadline: NodeJS.Timeout | undefined;
  let left: Promise<number[]> = Promise.resolve([]);
  const stop = (): void => {
    // Noted before anything ends: what outlives its parent is nobody's child any more.
    left = processTree(child.pid ?? 0);
    void left.then(() => child.kill('SIGINT'));
    deadline = setTimeout(() => void left.then(killAll), graceMs);
  };
  signal.addEventListener('abort', stop, { once: true });
  const memory = isWatched && child.pid !== undefined ? watchMemory(child.pid) : null;
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const seconds = (performance.now() - startedAt) / 1000;
    const peakBytes = (await memory?.stop()) ?? null;
    signal.throwIfAborted();
    if (exitCode !== 0)
      throw new Error(`${args.join(' ')} ended with ${exitCode}: ${read.stderr.slice(-2000)}`);
    return { seconds, stdout: read.stdout, peakBytes };
  } finally {
    await memory?.stop();
    clearTimeout(deadline);
    killAll(await left);
    signal.removeEventListener('abort', stop);
  }
}
