import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { killTree } from './kill-tree.ts';
import { parentIn, processTree } from './process-tree.ts';
import { runChild } from './run-child.ts';
import { pssIn, treeMemory } from './tree-memory.ts';

const isLinux = process.platform === 'linux';
const never = new AbortController().signal;
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

test.runIf(isLinux)('aborting stops a child and throws', async () => {
  const controller = new AbortController();
  const running = runChild({
    ...here,
    args: ['-e', 'setTimeout(() => {}, 60000)'],
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(new Error('stopped')), 300);
  await expect(running).rejects.toThrow('stopped');
});

test.runIf(isLinux)('a tree is ended whole', async () => {
  const sleeping = 'setTimeout(() => {}, 60000)';
  const child = spawn(process.execPath, [
    '-e',
    `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(sleeping)}]).once("spawn", () => process.stdout.write("up")); ${sleeping}`,
  ]);
  await once(child.stdout, 'data');
  const rootId = child.pid ?? 0;
  const tree = await processTree(rootId);
  expect(tree).toHaveLength(2);
  expect(await treeMemory(rootId)).toBeGreaterThan(0);
  await killTree(rootId);
  await once(child, 'close');
  expect(await Promise.all(tree.map((id) => treeMemory(id)))).toEqual([0, 0]);
});
