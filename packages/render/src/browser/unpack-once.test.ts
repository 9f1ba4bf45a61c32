import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackOnce } from './unpack-once.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lanmu-unpack-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
const shell = (): string => join(root, '1.0', 'shell');

/** Unpacks `content` where `expected` is awaited; resolves to how often it was really unpacked. */
async function unpackTimes(times: number, content: string, expected = content): Promise<number> {
  let count = 0;
  for (let time = 0; time < times; time += 1) {
    await unpackOnce({
      folder: join(root, '1.0'),
      fileName: 'shell',
      sha256: sha256Of(expected),
      unpack: async (into) => {
        count += 1;
        await writeFile(join(into, 'shell'), content);
        return { sha256: sha256Of(content) };
      },
    });
  }
  return count;
}

test('what has the expected digest is unpacked once and then taken as it is', async () => {
  expect(await unpackTimes(3, 'browser')).toBe(1);
  expect(await readdir(root)).toEqual(['1.0']);
});

test('what has another digest never takes its name, and nothing of it stays', async () => {
  await expect(unpackTimes(1, 'browzer', 'browser')).rejects.toThrow(`expected ${sha256Of('browser')}`);
  expect(await readdir(root)).toEqual([]);
});

test('a file changed since, though of the same length, or made for another digest, is unpacked anew', async () => {
  await unpackTimes(1, 'browser');
  await writeFile(shell(), 'BROWSER');
  await utimes(shell(), 1, 1);
  expect(await unpackTimes(2, 'browser')).toBe(1);
  expect(await readFile(shell(), 'utf8')).toBe('browser');
  expect(await unpackTimes(2, 'newer!!')).toBe(1);
  expect(await readFile(shell(), 'utf8')).toBe('newer!!');
});

test('half-made folders of processes that are gone are removed, those of running ones stay', async () => {
  await unpackTimes(1, 'browser');
  // Process ids stop far below on every system.
  await mkdir(join(root, '0.9.999999999.part'));
  await mkdir(join(root, `1.0.${process.ppid}.part`));
  await unpackTimes(1, 'browser');
  expect((await readdir(root)).toSorted()).toEqual(['1.0', `1.0.${process.ppid}.part`]);
});
