import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TimelinePicture } from './capture/capture-engine.ts';
import { checkFile } from './probe/check-file.ts';
import { RenderProblem } from './render-problem.ts';
import { sampleEngine } from './sample-engine.ts';
import { sampleRenderer } from './sample-renderer.ts';
import { sampleTimeline } from './sample-timeline.ts';

const timeline = sampleTimeline();
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu 成片 '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Renders the sample timeline with a store at `place`; tells what was drawn. */
async function render(place: string, name: string) {
  const drawn: TimelinePicture[] = [];
  const engine = sampleEngine(async (picture) => void drawn.push(picture));
  const { renderer, notices } = await sampleRenderer({ folder: join(folder, place), engine });
  const outPath = join(folder, name);
  const file = await renderer.render({ timeline, outPath });
  return { file, notices, drawn, bytes: await readFile(outPath) };
}

/** Paths of all entries of a store of one kind. */
async function entries(place: string, kind: 'pictures' | 'groups'): Promise<string[]> {
  const root = join(folder, place, 'store', kind);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('a file is what its timeline asks for, chapters and all, and the same bytes from another store', async () => {
  const { file, bytes } = await render('one', 'a.mp4');
  expect(file).toMatchObject({ lengthFrames: 101, pictureCount: 3, drawnCount: 3, encodedCount: 4 });
  const facts = await checkFile(join(folder, 'a.mp4'), timeline);
  expect(facts).toMatchObject({
    frames: 101,
    frameRate: '25/1',
    colour: '1 1 1 1',
    videoProfile: 100,
    title: '党建引领助发展',
    description: '专访王娜',
    chapters: '0.000 党建引领助发展\n1.000 1 打牢制度基础',
    isIndexFirst: true,
    isConstantRate: true,
  });
  expect(facts.longestGroupFrames).toBeLessThanOrEqual(50);
  expect((await render('two', 'b.mp4')).bytes.equals(bytes)).toBe(true);
});

test('what is in the store is neither drawn nor encoded again', async () => {
  const first = await render('one', 'a.mp4');
  const again = await render('one', 'b.mp4');
  expect(again.file).toMatchObject({ drawnCount: 0, encodedCount: 0 });
  expect(again.bytes.equals(first.bytes)).toBe(true);
});

test.each([
  ['truncated', async (path: string) => truncate(path, 60)],
  ['empty', async (path: string) => truncate(path, 0)],
  [
    'flipped in one bit',
    async (path: string) => {
      const bytes = await readFile(path);
      const at = bytes.length - 5;
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      await writeFile(path, bytes);
    },
  ],
  [
    'with a byte too many',
    async (path: string) => writeFile(path, Buffer.concat([await readFile(path), Buffer.of(0)])),
  ],
  ['gone', async (path: string) => rm(path)],
])('entries of the store that are %s are found out, told of, and made again', async (how, damage) => {
  const { bytes } = await render('one', 'a.mp4');
  for (const kind of ['pictures', 'groups'] as const) {
    for (const path of await entries('one', kind)) await damage(path);
  }
  const { notices, drawn, bytes: mended } = await render('one', 'b.mp4');
  expect(mended.equals(bytes)).toBe(true);
  expect(drawn.length).toBe(3);
  const codes = new Set(notices.map(({ code }) => code));
  expect([...codes]).toEqual(how === 'gone' ? [] : ['store-entry-damaged']);
});

test('a sound entry under another key is found out: no picture is shown in the place of another', async () => {
  const { bytes } = await render('one', 'a.mp4');
  for (const path of await entries('one', 'groups')) await rm(path);
  const [picture = '', other = ''] = await entries('one', 'pictures');
  await writeFile(picture, await readFile(other));
  const { bytes: mended, drawn } = await render('one', 'b.mp4');
  expect(mended.equals(bytes)).toBe(true);
  expect(drawn.map(({ key }) => key)).toContain(basename(picture));
});

test('a picture whose base is lost is drawn again', async () => {
  const { bytes, drawn } = await render('one', 'a.mp4');
  for (const path of await entries('one', 'groups')) await rm(path);
  // The sample engine draws the second picture over the first.
  const base = (await entries('one', 'pictures')).find((path) => path.endsWith(drawn[0]?.key ?? 'none'));
  await rm(base ?? '');
  const { bytes: mended, drawn: drawnAgain } = await render('one', 'b.mp4');
  expect(mended.equals(bytes)).toBe(true);
  expect(drawnAgain.map(({ key }) => key)).toContain(drawn[0]?.key);
});

test('an interrupted render stops and leaves nothing', async () => {
  const stop = new AbortController();
  const engine = sampleEngine(async () => stop.abort());
  const { renderer } = await sampleRenderer({ folder: join(folder, 'one'), engine, signal: stop.signal });
  const outPath = join(folder, 'out', 'a.mp4');
  await expect(renderer.render({ timeline, outPath })).rejects.toMatchObject({ code: 'interrupted' });
  expect(await readdir(join(folder, 'out'))).toEqual([]);
});

test('two renderers on one store draw nothing twice, and both files are right', async () => {
  const [one, two] = await Promise.all([render('one', 'a.mp4'), render('one', 'b.mp4')]);
  expect(one.drawn.length + two.drawn.length).toBe(3);
  expect(one.bytes.equals(two.bytes)).toBe(true);
});

test('a picture that cannot be drawn ends the render with its reason, and nothing is left', async () => {
  const engine = sampleEngine(async () => {
    throw new RenderProblem('browser-died', {});
  });
  const { renderer } = await sampleRenderer({ folder: join(folder, 'one'), engine });
  const outPath = join(folder, 'out', 'a.mp4');
  await expect(renderer.render({ timeline, outPath })).rejects.toMatchObject({ code: 'browser-died' });
  expect(await readdir(join(folder, 'out'))).toEqual([]);
  expect(await readdir(join(folder, 'one', 'store', 'claims'))).toEqual([]);
});

test('a store past its limit forgets what was not used for longest, and the next file is as good', async () => {
  const { bytes } = await render('one', 'a.mp4');
  const engine = sampleEngine();
  const { renderer } = await sampleRenderer({ folder: join(folder, 'one'), engine, limitBytes: 2000 });
  const other = { ...timeline, theme: 'other' };
  await renderer.render({ timeline: other, outPath: join(folder, 'other.mp4') });
  const kept = [...(await entries('one', 'pictures')), ...(await entries('one', 'groups'))];
  const sizes = await Promise.all(kept.map(async (path) => (await readFile(path)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2000);
  expect((await render('one', 'b.mp4')).bytes.equals(bytes)).toBe(true);
});
