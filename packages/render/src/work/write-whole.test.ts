import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutPath } from './check-out-path.ts';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file has its name only once it is finished', async () => {
  const path = join(folder, '一.mp4');
  await writeWhole(path, async (partPath) => {
    await writeFile(partPath, 'whole');
    expect(await readdir(folder)).not.toContain('一.mp4');
  });
  expect(await readdir(folder)).toEqual(['一.mp4']);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EACCES', 'out-unwritable'],
])('after %s nothing is left, and what stood there before is untouched', async (code, problem) => {
  const path = join(folder, 'a.mp4');
  await writeFile(path, 'before');
  const failing = writeWhole(path, async (partPath) => {
    await writeFile(partPath, 'half');
    throw Object.assign(new Error('write'), { code });
  });
  await expect(failing).rejects.toMatchObject({ code: problem, params: { path } });
  expect(await readdir(folder)).toEqual(['a.mp4']);
  expect(await readFile(path, 'utf8')).toBe('before');
});

test('an output that cannot be is found before any work: a folder of that name, a file in the way', async () => {
  await mkdir(join(folder, 'a.mp4'));
  await expect(checkOutPath(join(folder, 'a.mp4'))).rejects.toMatchObject({ code: 'out-unwritable' });
  await writeFile(join(folder, 'out'), '');
  await expect(checkOutPath(join(folder, 'out', 'b.mp4'))).rejects.toMatchObject({ code: 'out-unwritable' });
  await checkOutPath(join(folder, '一', '二', 'c.mp4'));
  expect(await readdir(join(folder, '一', '二'))).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a place that refuses folders is an answer, not a wait',
  async () => {
    await expect(checkOutPath('/proc/lanmu/a.mp4')).rejects.toMatchObject({ code: 'out-unwritable' });
  },
);
