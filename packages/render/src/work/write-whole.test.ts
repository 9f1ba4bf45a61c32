import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
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
  ['EBUSY', 'file-busy'],
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

test('what a killed run left half made of the same file is removed; anything else in the folder stays', async () => {
  const gone = 999_999_999;
  const stale = `.a.mp4.${gone}.part`;
  const kept = [
    `.b.mp4.${gone}.part`,
    `.a.mp4.${process.ppid}.part`,
    `.a.mp4.${gone - 1}.part`,
    `a.mp4.${gone}.part`,
  ];
  for (const name of [stale, ...kept]) await writeFile(join(folder, name), 'half');
  for (const name of [stale, ...kept.toSpliced(2, 1)]) await utimes(join(folder, name), 1, 1);
  await writeWhole(join(folder, 'a.mp4'), (partPath) => writeFile(partPath, 'whole'));
  expect((await readdir(folder)).toSorted()).toEqual(['a.mp4', ...kept].toSorted());
});
