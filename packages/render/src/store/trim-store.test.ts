import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureStore, trimStore } from './trim-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-trim-'));
  await mkdir(join(folder, 'pictures', '00'), { recursive: true });
  for (let i = 0; i < 10; i += 1) {
    const path = join(folder, 'pictures', '00', `${i}`);
    await writeFile(path, Buffer.alloc(100));
    const usedAt = new Date(Date.now() - (i + 1) * 60_000);
    await utimes(path, usedAt, usedAt);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const trim = (limitBytes: number): Promise<void> => trimStore({ folder, limitBytes, writtenBytes: 1 });

test('what was not used for longest goes first, until there is a little room', async () => {
  await trim(500);
  expect(await measureStore(folder)).toEqual({ bytes: 400, entries: 4 });
  await expect(readFile(join(folder, 'pictures', '00', '0'))).resolves.toHaveLength(100);
  await expect(readFile(join(folder, 'pictures', '00', '9'))).rejects.toThrow();
});

test.each([
  ['is of long ago', `${Date.now() - 24 * 3_600_000} 0`],
  ['is of the older kind', '0'],
  ['makes no sense', 'x y'],
])('a note of the size that %s is not believed: the store is counted', async (_, note) => {
  await writeFile(join(folder, 'size.txt'), note);
  await trim(500);
  expect((await measureStore(folder)).bytes).toBe(400);
});
