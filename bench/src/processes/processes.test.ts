import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { killAll } from './kill-all.ts';
import { parentIn, processTree } from './process-tree.ts';
import { runChild } from './run-child.ts';
import { pssIn, treeMemory } from './tree-memory.ts';

const isLinux = process.platform === 'linux';
const never = new AbortController().signal;
/** The process of these that was started with these words, or null. */
async function idOf(ids: readonly number[], words: string): Promise<number | null> {
  for (const id of ids) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (command.split('\0').includes(words)) return id;
  }
  return null;
}

const here = { cwd: process.cwd(), env: process.env };

test('the parent is read whatever the name of the process', () => {
  expect(parentIn('42 (node) S 7 42 42 0')).toBe(7);
  expect(parentIn('42 (a (b) c) R 9) S 8 42 42 0')).toBe(8);
  expect(parentIn('')).toBeNull();
});

test('the proportional size is read in kilobytes', () => {
  expect(pssIn('55 [rollup]\nRss:   900 kB\nPss:    123 kB\nPss_Anon: 5 kB\n')).toBe(123 * 1024);
  expect(pssIn('')).toBe(0);
});

test('a child is timed, and what it wrote is kept', async () => {
  const { seconds, stdout, peakBytes } = await runChild({
    ...here,
    args: ['-e', 'setTimeout(() => console.log("there"), 300)'],
    signal: never,
  });
  expect(stdout).toBe('there\n');
  expect(seconds).toBeGreaterThan(0.3);
  expect(peakBytes).toBeNull();
});

test('a child that fails is an error with what it said', async () => {
  const failing = runChild({ ...here, args: ['-e', 'console.error("no"); process.exit(3)'], signal: never });
  await expect(failing).rejects.toThrow(/ended with 3: no/);
});

test.runIf(isLinux)('memory of grandchildren counts', async () => {
  const grandchild = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 1500)';
  const child = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(grandchild)}])`;
  const { peakBytes } = await runChild({ ...here, args: ['-e', child], signal: never, isWatched: true });
  expect(peakBytes).toBeGreaterThan(150e6);
});

test.runIf(isLinux)(
  'aborting ends a child and all it started, also what does not stop when asked',
  async () => {
    const controller = new AbortController();
    const stubborn = 'process.on("SIGINT", () => {}); setTimeout(() => {}, 60000)';
    const child = `
    const { spawn } = require("node:child_process");
    spawn(process.execPath, ["-e", ${JSON.stringify(stubborn)}], { detached: true, stdio: "ignore" });
    setTimeout(() => {}, 60000)`;
    const running = runChild({ ...here, args: ['-e', child], signal: controller.signal });
    const tree = await vi.waitFor(async () => {
      const ids = await processTree(process.pid);
      const stubbornId = await idOf(ids, stubborn);
      expect(stubbornId).not.toBeNull();
      return stubbornId ?? 0;
    }, 5000);
    controller.abort(new Error('stopped'));
    await expect(running).rejects.toThrow('stopped');
    await vi.waitFor(async () => expect(await treeMemory(tree)).toBe(0), 2000);
  },
);

test.runIf(isLinux)('a tree holds children and what they started, the root first', async () => {
  const child = spawn(process.execPath, [
    '-e',
    'require("node:child_process").spawn("sleep", ["60"]).once("spawn", () => process.stdout.write("up")); setTimeout(() => {}, 60000)',
  ]);
  await once(child.stdout, 'data');
  const rootId = child.pid ?? 0;
  const tree = await processTree(rootId);
  expect(tree).toHaveLength(2);
  expect(tree[0]).toBe(rootId);
  expect(await treeMemory(rootId)).toBeGreaterThan(0);
  killAll(tree);
  await once(child, 'close');
  await vi.waitFor(async () => expect(await treeMemory(rootId)).toBe(0), 2000);
});
