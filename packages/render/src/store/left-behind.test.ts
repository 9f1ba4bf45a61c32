import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Store } from './store.ts';

/** A process that does not run: numbers go up to 4194304 at most. */
const gone = 999_999_999;
const signal = new AbortController().signal;
const name = { kind: 'pictures', key: 'abcd' } as const;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (): Promise<Store> =>
  Store.open({ folder, workFolder: join(folder, 'work'), limitBytes: 1e6, onNotice: () => {} });

test.each([gone, process.pid])(
  'a claim that a killed run left is taken over, though its number be ours (%i)',
  async (processId) => {
    await mkdir(join(folder, 'claims'));
    await writeFile(join(folder, 'claims', 'pictures-abcd'), `${hostname()}\n${processId}`);
    const store = await open();
    expect(await store.make(name, signal, async () => Buffer.from('made'))).toEqual(Buffer.from('made'));
    expect(await readdir(join(folder, 'claims'))).toEqual([]);
  },
);

test('a claim of our own process is kept to: the same is made once, however many want it', async () => {
  const store = await open();
  let count = 0;
  const make = (): Promise<Uint8Array | null> =>
    store.make(name, signal, async () => {
      count += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return Buffer.from('made');
    });
  const made = await Promise.all([make(), make(), make()]);
  expect(made.filter((content) => content !== null)).toHaveLength(1);
  expect(count).toBe(1);
});

test('what a killed run had half written goes when the store is opened; what may still be written to stays', async () => {
  const parts = join(folder, 'parts');
  await mkdir(parts);
  const kept = [`elsewhere.${gone}-1.part`, `${hostname()}.${process.ppid}-1.part`];
  const strays = [`${hostname()}.${gone}-7.part`, `long-ago.${gone}-1.part`];
  for (const part of [...kept, ...strays]) await writeFile(join(parts, part), 'half');
  await utimes(join(parts, `long-ago.${gone}-1.part`), 1, 1);
  const store = await open();
  expect((await readdir(parts)).toSorted()).toEqual(kept.toSorted());
  await store.write(name, Buffer.from('whole'));
  expect(await store.read(name)).toEqual(Buffer.from('whole'));
  expect((await readdir(parts)).toSorted()).toEqual(kept.toSorted());
});
