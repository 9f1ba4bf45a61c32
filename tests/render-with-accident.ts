import { join } from 'node:path';
import { childProcesses, type ChildProcess } from './child-processes.ts';
import { isDrawing, startLanmu, type LanmuRun } from './cli-run.ts';

/** A render that ended, what it had started, and how many of those were browsers that were killed on the way. */
export type AccidentRun = LanmuRun & { processId: number; children: ChildProcess[]; killed: number };

/** Renders, and kills the browser in the middle of drawing; on Linux only, elsewhere nothing happens to it. */
export async function renderWithAccident(args: readonly string[], cwd: string): Promise<AccidentRun> {
  // A store of its own, in which nothing is drawn yet.
  const env = { LANMU_STORE: join(cwd, 'store of an accident') };
  const { processId, saysOnStderr, ended } = startLanmu(['render', ...args], { cwd, env });
  if (process.platform !== 'linux') return { ...(await ended), processId, children: [], killed: 0 };
  await saysOnStderr(isDrawing);
  const children = await childProcesses(processId);
  const browsers = children.filter(({ name }) => /headless|chrom/i.test(name));
  for (const { id } of browsers) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  return { ...(await ended), processId, children, killed: browsers.length };
}
