import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeFile } from '@lanmu/render';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childProcesses, type ChildProcess } from './child-processes.ts';
import { startLanmu } from './cli-run.ts';
import { shortInterview } from './short-interview.ts';

const cacheWork = join(import.meta.dirname, '..', '.lanmu', 'work');
let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-accident-'));
  await writeFile(join(cwd, 'short.json'), JSON.stringify(shortInterview()));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** A render that has begun to draw, and the processes it has started. */
async function renderUnderWay(out: string) {
  const run = startLanmu(['render', './short.json', '--out', out], { cwd });
  await run.saysOnStderr('pictures  10%');
  return { ...run, children: await childProcesses(run.processId) };
}

async function stillRunning(children: readonly ChildProcess[]): Promise<ChildProcess[]> {
  for (let look = 0; look < 50; look += 1) {
    const alive = children.filter(({ id }) => {
      try {
        return process.kill(id, 0);
      } catch {
        return false;
      }
    });
    if (alive.length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [...children];
}

async function workOf(processId: number): Promise<string[]> {
  return (await readdir(cacheWork)).filter((name) => name.startsWith(`${processId}-`));
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
    expect(await readdir(join(cwd, name))).toEqual([]);
    expect(await workOf(processId)).toEqual([]);
    expect(await stillRunning(children)).toEqual([]);
  },
  120_000,
);

test.runIf(process.platform === 'linux')(
  'a browser that dies is started again, without a word, and the file is whole',
  async () => {
    const { processId, children, ended } = await renderUnderWay('died');
    const browser = children.filter(({ name }) => /headless|chrom/i.test(name));
    expect(browser.length).toBeGreaterThan(0);
    for (const { id } of browser) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went with its parent.
      }
    }
    const { exitCode, stderr } = await ended;
    expect(stderr).not.toMatch(/error/i);
    expect(exitCode).toBe(0);
    await probeFile(join(cwd, 'died', 'short.mp4'));
    expect(await workOf(processId)).toEqual([]);
    expect(await stillRunning(children)).toEqual([]);
  },
  180_000,
);
