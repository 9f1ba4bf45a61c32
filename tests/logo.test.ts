import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '@lanmu/content';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefInterview } from './brief-interview.ts';
import { lanmu } from './cli-run.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-logo-'));
  await writeFile(
    join(cwd, 'a.json'),
    JSON.stringify({ ...briefInterview('brief'), column: 'minsheng', headline: '党建引领助发展' }),
  );
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** Writes the column, and beside it a logo in one colour. */
async function writeColumn(colour: readonly [number, number, number]): Promise<void> {
  const logo = new PNG({ width: 400, height: 120 });
  for (let at = 0; at < logo.data.length; at += 4) logo.data.set([...colour, 255], at);
  await writeFile(join(cwd, 'logo.png'), PNG.sync.write(logo));
  const column = { id: 'minsheng', title: '民生', label: '专栏', theme: 'red', station: null, episode: [] };
  await writeFile(join(cwd, 'column.json'), JSON.stringify({ ...column, logo: 'logo.png' }));
}

/** The colour in the middle of the corner where the logo is, on the title card. */
async function cornerColour(): Promise<number[]> {
  const args = ['still', './a.json', '--at', 'titleCard-01', '--out', 'still.png', '--store', 'store'];
  const { exitCode, stderr } = await lanmu(args, { cwd });
  expect(exitCode, stderr).toBe(0);
  const { data: pixels, width } = PNG.sync.read(await readFile(join(cwd, 'still.png')));
  const at = (92 * width + 1720) * 4;
  return [...pixels.subarray(at, at + 3)];
}

test('a logo is drawn, and another one under the same name makes other pictures', async () => {
  await writeColumn([0, 160, 60]);
  expect(await cornerColour()).toEqual([0, 160, 60]);
  await writeColumn([240, 200, 20]);
  expect(await cornerColour()).toEqual([240, 200, 20]);
}, 120_000);

/** Kinds of cue on which `check --layout` finds the logo faint. */
async function faintOn(): Promise<string[]> {
  const args = ['check', './a.json', '--layout', '--json', '--lang', 'zh'];
  const { exitCode, stdout } = await lanmu(args, { cwd });
  // A person may have meant it: it is told, and stops nothing.
  expect(exitCode, stdout).toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: readonly (Finding & { message: string })[] };
  const faint = findings.filter(({ code }) => code === 'logo-faint');
  for (const { severity, where, message, params } of faint) {
    expect({ severity, where }).toEqual({ severity: 'warning', where: 'minsheng: logo' });
    expect(message).toContain('请换别的颜色的台标');
    expect(PNG.sync.read(await readFile(String(params['picture']))).width).toBeGreaterThan(240);
  }
  return faint.map(({ params }) => String(params['place']));
}

test.each([
  { name: 'a white one on paper', colour: [255, 255, 255], kinds: ['bug'] },
  { name: 'a red one on red', colour: [194, 22, 28], kinds: ['ident', 'titleCard'] },
  { name: 'one that is seen everywhere', colour: [0, 150, 60], kinds: [] },
] as const)(
  'check --layout tells which logo is not seen: $name',
  async ({ colour, kinds }) => {
    await writeColumn(colour);
    expect((await faintOn()).toSorted()).toEqual(kinds);
  },
  60_000,
);

test('what only calls itself a PNG stops the render, and says what to do', async () => {
  await writeColumn([0, 0, 0]);
  await writeFile(join(cwd, 'logo.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { exitCode, stderr } = await lanmu(['render', './a.json', '--lang', 'zh'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('请把台标导出成 PNG');
}, 60_000);
