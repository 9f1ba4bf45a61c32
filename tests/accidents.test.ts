import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childProcesses } from './child-processes.ts';
import { isDrawing, startLanmu } from './cli-run.ts';
import { stillRunning, workOf } from './left-behind.ts';
import { shortInterview } from './short-interview.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-accident-'));
  await writeFile(join(cwd, 'short.json'), JSON.stringify(shortInterview()));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** A render that has begun to draw, and the processes it has started. */
async function renderUnderWay(out: string) {
  // A store of its own, in which nothing is drawn yet.
  const env = { LANMU_STORE: join(cwd, `store of ${out}`) };
  const run = startLanmu(['render', './short.json', '--out', out], { cwd, env });
  await run.saysOnStderr(isDrawing);
  return { ...run, children: await childProcesses(run.processId) };
}

test.runIf(process.platform === 'linux').each(['SIGINT', 'SIGHUP'] as const)(
  '%s (Ctrl-C, a closed terminal) leaves no file, no working folder and no browser',
  async (name) => {
    const { processId, children, ended } = await renderUnderWay(name);
    expect(children.length).toBeGreaterThan(0);
    process.kill(processId, name);
    const { exitCode, stderr } = await ended;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(/Interrupted\. No half file was kept\.\s*$/);
    expect(await readdir(join(cwd, name))).toEqual(['manifest.json']);
    expect(await workOf(processId)).toEqual([]);
    expect(await stillRunning(children)).toEqual([]);
  },
  120_000,
);
