import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureStore } from './measure-store.ts';

test('files of each kind count, and the bytes of all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lanmu-bench-store-'));
  try {
    for (const [path, bytes] of [
      ['pictures/ab/ab1', 10],
      ['pictures/cd/cd1', 20],
      ['groups/ab/ab2', 5],
      ['other', 1],
    ] as const) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), Buffer.alloc(bytes));
    }
    expect(await measureStore(folder)).toEqual({ bytes: 36, pictures: 2, groups: 1 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
