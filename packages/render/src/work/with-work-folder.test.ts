import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withWorkFolder } from './with-work-folder.ts';

let cacheDir = '';
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'lanmu-work-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

test('a full disk under the work is told as the place of the cache, not of the output', async () => {
  const failing = withWorkFolder(cacheDir, async (folder) => {
    await writeFile(join(folder, 'half'), '');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  await expect(failing).rejects.toMatchObject({ code: 'cache-full', params: { path: cacheDir } });
  expect(await readdir(join(cacheDir, 'work'))).toEqual([]);
});

test('a file of the work that is gone is told as that; a file elsewhere is not mistaken for it', async () => {
  const inside = withWorkFolder(cacheDir, (folder) => readFile(join(folder, 'picture-1.png')));
  await expect(inside).rejects.toMatchObject({ code: 'cache-unwritable' });
  const outside = withWorkFolder(cacheDir, () => readFile(join(tmpdir(), 'lanmu-not-there')));
  await expect(outside).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a cache folder that cannot be made is told as that', async () => {
  await writeFile(join(cacheDir, 'work'), '');
  const failing = withWorkFolder(cacheDir, async () => {});
  await expect(failing).rejects.toMatchObject({ code: 'cache-unwritable' });
});
