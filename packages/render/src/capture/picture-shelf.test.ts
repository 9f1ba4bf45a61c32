import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PatchedPicture } from '../picture/patch.ts';
import { pictureToBytes } from '../picture/picture-bytes.ts';
import { planTimeline } from '../plan/plan-timeline.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { Store } from '../store/store.ts';
import type { CaptureEngine, DrawRequest } from './capture-engine.ts';
import { PictureShelf } from './picture-shelf.ts';

const timeline = sampleTimeline();
const { pictures } = planTimeline(timeline, 'a look');
const [a = '', b = '', c = ''] = pictures.map(({ key }) => key);
const whole: PatchedPicture = { base: null, depth: 0, patches: [] };

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-shelf-'));
  store = await Store.open({ folder, workFolder: folder, limitBytes: 1e9, onNotice: () => {} });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A shelf whose pictures are drawn by `draw`. */
function shelfOf(draw: (request: DrawRequest) => Promise<void>): PictureShelf {
  const engine: CaptureEngine = { name: 'direct', look: '', draw, close: async () => {} };
  return new PictureShelf({ timeline, pictures, store, engine, signal: new AbortController().signal });
}

const put = (key: string, picture: PatchedPicture): Promise<void> =>
  store.write({ kind: 'pictures', key }, pictureToBytes(picture));

test('who draws a picture is not kept waiting for that very picture by another that stands on it', async () => {
  await put(b, { base: a, depth: 1, patches: [] });
  const depths: (number | null)[] = [];
  const shelf = shelfOf(async ({ depthOf, take, pictures: [first] }) => {
    depths.push(await depthOf(b));
    if (first !== undefined) await take(first, async () => whole);
  });
  await shelf.drawAll([0], () => {});
  expect(depths).toEqual([null]);
  expect(await shelf.read(b)).toMatchObject({ base: a, depth: 1 });
});

test('two pictures that stand on one another are no good, and are drawn again', async () => {
  await put(a, { base: b, depth: 1, patches: [] });
  await put(b, { base: a, depth: 1, patches: [] });
  const shelf = shelfOf(async ({ depthOf, missing, take, pictures: all }) => {
    expect(await depthOf(b)).toBeNull();
    for (const index of missing) {
      const picture = all[index];
      if (picture !== undefined) await take(picture, async () => whole);
    }
  });
  expect(await shelf.read(a)).toEqual(whole);
});

test('a picture is read once what it stands on is drawn, though it was drawn sooner itself', async () => {
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const shelf = shelfOf(async ({ take, pictures: [, second, third] }) => {
    if (second === undefined || third === undefined) throw new Error('The sample is gone.');
    await take(third, async () => ({ base: b, depth: 1, patches: [] }));
    await finished;
    await take(second, async () => whole);
  });
  const drawing = shelf.drawAll([1, 2], () => {});
  let isRead = false;
  const reading = shelf.read(c).then((picture) => {
    isRead = true;
    return picture;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isRead).toBe(false);
  finish();
  await drawing;
  expect(await reading).toMatchObject({ base: b, depth: 1 });
});
