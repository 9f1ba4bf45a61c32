import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OwnerNote } from './owner-note.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-note-'));
  path = join(folder, 'note');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const noteOf = (running: readonly number[], more: { foreignMs?: number } = {}): OwnerNote =>
  new OwnerNote({ path, isRunning: (processId) => running.includes(processId), ...more });

test('one of many takes a note; released, the next does', async () => {
  const note = noteOf([]);
  const taken = await Promise.all(Array.from({ length: 20 }, () => note.take()));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toBe(`${hostname()}\n${process.pid}\n`);
  await note.release();
  expect(await note.take()).toBe(true);
});

test('of many who find a note left behind, one tidies up, and what was taken since stays', async () => {
  await writeFile(path, `${hostname()}\n4711\n`);
  const note = noteOf([12]);
  let tidied = 0;
  const clear = (): Promise<void> =>
    note.clear(async ({ processId }) => {
      expect(processId).toBe(4711);
      await new Promise((resolve) => setTimeout(resolve, 20));
      tidied += 1;
    });
  await Promise.all(Array.from({ length: 20 }, clear));
  expect(tidied).toBe(1);
  await writeFile(path, `${hostname()}\n12\n`);
  await clear();
  expect(tidied).toBe(1);
  expect(await readdir(folder)).toEqual(['note']);
});

test.each([
  ['of a running process', `${hostname()}\n12\n`, { processId: 12, name: '12', isGone: false }],
  ['of a process that ended', `${hostname()}\n13\n`, { processId: 13, name: '13', isGone: true }],
  ['of an earlier process of our number', `${hostname()}\n${process.pid}\n`, { isGone: true }],
  ['of another computer', 'elsewhere\n12\n', { processId: 0, name: '12 @ elsewhere', isGone: false }],
])('a note %s says so', async (_, text, owner) => {
  await writeFile(path, text);
  expect(await noteOf([12, process.pid]).owner()).toMatchObject(owner);
});

test('a note that is being written, or that never was, is nobody\u2019s until it has been silent for long', async () => {
  expect(await noteOf([]).owner()).toBeNull();
  await writeFile(path, '');
  expect(await noteOf([]).owner()).toBeNull();
  const before = new Date(Date.now() - 5000);
  await utimes(path, before, before);
  expect(await noteOf([]).owner()).toMatchObject({ isGone: true });
  await writeFile(path, 'elsewhere\n12\n');
  await utimes(path, before, before);
  expect(await noteOf([], { foreignMs: 4000 }).owner()).toMatchObject({ isGone: true });
});

test('whoever is killed while clearing does not keep others from it for ever', async () => {
  await writeFile(path, `${hostname()}\n4711\n`);
  await writeFile(`${path}.clearing`, '');
  const before = new Date(Date.now() - 60_000);
  await utimes(`${path}.clearing`, before, before);
  const note = noteOf([]);
  await note.clear();
  await note.clear();
  expect(await readdir(folder)).toEqual([]);
});
