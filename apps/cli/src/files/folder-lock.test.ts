import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnerNote } from '@lanmu/render/plain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFolderLock } from './folder-lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lock = (): string => join(folder, '.lanmu-lock');
const hold = (running: readonly number[]): Promise<string> =>
  withFolderLock({
    folder,
    note: new OwnerNote({ path: lock(), isRunning: (processId) => running.includes(processId) }),
    work: () => readFile(lock(), 'utf8'),
  });

test('a folder is held by our number while the work goes on, and free afterwards', async () => {
  expect(await hold([])).toBe(`${hostname()}\n${process.pid}\n`);
  expect(await readdir(folder)).toEqual([]);
});

test('what a killed batch left goes with its note: its own half files, nobody else\u2019s', async () => {
  await writeFile(lock(), `${hostname()}\n4711\n`);
  const kept = ['.b.mp4.11.part', 'a.mp4', 'manifest.json'];
  for (const name of [...kept, '.a.mp4.4711.part', '.manifest.json.4711.part']) {
    await writeFile(join(folder, name), '');
  }
  await hold([11]);
  expect((await readdir(folder)).toSorted()).toEqual(kept);
});

test('a note with our own number is of an earlier run: in a container each has the same', async () => {
  await writeFile(lock(), `${hostname()}\n${process.pid}\n`);
  expect(await hold([process.pid])).toContain(String(process.pid));
});

test.each([
  ['of a process that runs', `${hostname()}\n4711\n`, '4711'],
  ['of another computer', 'elsewhere\n4711\n', '4711 @ elsewhere'],
])('a note %s is an answer that names it, and stays', async (_, note, owner) => {
  await writeFile(lock(), note);
  await expect(hold([4711])).rejects.toMatchObject({ code: 'cli-folder-busy', params: { owner } });
  expect(await readFile(lock(), 'utf8')).toBe(note);
});

test('a note without a name is waited for: it is being written, or whoever began it was killed', async () => {
  await writeFile(lock(), '');
  setTimeout(() => void writeFile(lock(), `${hostname()}\n4711\n`), 100);
  await expect(hold([4711])).rejects.toMatchObject({ params: { owner: '4711' } });
  await writeFile(lock(), '');
  expect(await hold([])).toContain(String(process.pid));
});
