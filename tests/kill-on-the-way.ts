import { readFile } from 'node:fs/promises';
import { childProcesses, type ChildProcess } from './child-processes.ts';
import { startLanmu, type LanmuRun } from './cli-run.ts';

/** What is killed: the command itself, its browser, or one page of it. */
export type Victim = 'command' | 'browser' | 'page';

/** A run in which something was killed, or that ended before anything could be. */
export type KilledRun = LanmuRun & {
  processId: number;
  /** The processes it had started when it happened. */
  children: readonly ChildProcess[];
  isKilled: boolean;
};

/** The process that is meant, of a run's; null while there is none. */
async function victimOf(
  victim: Victim,
  processId: number,
  children: readonly ChildProcess[],
): Promise<number | null> {
  if (victim === 'command') return processId;
  for (const { id, name } of children) {
    if (!/headless|chrom/i.test(name)) continue;
    const [, type] =
      /--type=([\w-]+)/.exec(await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')) ?? [];
    if (victim === 'browser' ? type === undefined : type === 'renderer') return id;
  }
  return null;
}

/** Starts `lanmu`, and after `delayMs` kills the victim by SIGKILL, as soon as there is one. Linux only. */
export async function killOnTheWay(options: {
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  victim: Victim;
  delayMs: number;
}): Promise<KilledRun> {
  const { args, cwd, env, victim, delayMs } = options;
  const { processId, ended } = startLanmu(args, { cwd, env });
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  let children: ChildProcess[] = [];
  let isKilled = false;
  while (!isEnded && !isKilled) {
    children = await childProcesses(processId);
    const id = await victimOf(victim, processId, children);
    try {
      isKilled = id !== null && process.kill(id, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
    if (!isKilled) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { ...(await ended), processId, children, isKilled };
}
