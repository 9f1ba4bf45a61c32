import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

test('one command draws contact sheets of several interviews in several looks, named by both', async () => {
  for (const id of ['brief', 'other'] as const)
    await writeFile(join(cwd, `${id}.json`), JSON.stringify(briefInterview(id)));
  const args = ['sheet', './brief.json', './other.json', '--theme', 'blue,green', '--out', 'sheets'];
  const { exitCode, stderr } = await lanmu(args, { cwd });
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
