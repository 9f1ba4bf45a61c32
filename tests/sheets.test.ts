import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefInterview } from './brief-interview.ts';
import { lanmu } from './cli-run.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-sheets-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** The colour in the middle of the first cell's top edge: the dark of the theme's art. */
async function artColour(name: string): Promise<{ red: number; green: number; blue: number }> {
  const { data: pixels, width } = PNG.sync.read(await readFile(join(cwd, 'sheets', name)));
  const at = (60 * width + 200) * 4;
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
  return { red, green, blue };
}

const sheetsInto = (folder: string): string[] =>
  `sheet ./brief.json ./other.json --theme blue,green --out ${folder} --store store`.split(' ');

/** Files of the pages that the store keeps: one that is written again is another file. */
async function keptPages(): Promise<number[]> {
  const entries = await readdir(join(cwd, 'store', 'sheets'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return found.map(({ ino }) => ino).toSorted((a, b) => a - b);
}

test('one command draws contact sheets of several interviews in several looks, named by both', async () => {
  for (const id of ['brief', 'other'] as const)
    await writeFile(join(cwd, `${id}.json`), JSON.stringify(briefInterview(id)));
  const { exitCode, stderr } = await lanmu(sheetsInto('sheets'), { cwd });
  expect(exitCode, stderr).toBe(0);
  const names = await readdir(join(cwd, 'sheets'));
  expect(names.toSorted()).toEqual([
    'brief-blue.png',
    'brief-green.png',
    'other-blue.png',
    'other-green.png',
  ]);
  const blue = await artColour('brief-blue.png');
  const green = await artColour('other-green.png');
  expect(blue.blue).toBeGreaterThan(Math.max(blue.red, blue.green));
  expect(green.green).toBeGreaterThan(Math.max(green.red, green.blue));
}, 180_000);

test('what the store has of sheets is not drawn again, and what shows other words is', async () => {
  const drawn = await keptPages();
  expect(drawn).toHaveLength(4);
  expect((await lanmu(sheetsInto('again'), { cwd })).exitCode).toBe(0);
  for (const name of await readdir(join(cwd, 'sheets'))) {
    const [first, second] = await Promise.all(
      ['sheets', 'again'].map((folder) => readFile(join(cwd, folder, name))),
    );
    expect(second?.equals(first ?? Buffer.alloc(0)), name).toBe(true);
  }
  expect(await keptPages()).toEqual(drawn);
  await writeFile(
    join(cwd, 'other.json'),
    JSON.stringify({ ...briefInterview('other'), headline: '讲好民政的新话' }),
  );
  expect((await lanmu(sheetsInto('again'), { cwd })).exitCode).toBe(0);
  expect(await keptPages()).toHaveLength(6);
  expect(await keptPages()).toEqual(expect.arrayContaining(drawn));
}, 180_000);
