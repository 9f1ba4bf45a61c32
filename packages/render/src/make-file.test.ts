import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMedia } from './encode/write-media.ts';
import { finishMp4 } from './mp4/finish-mp4.ts';
import { planPictures } from './plan/plan-pictures.ts';
import { checkFile } from './probe/check-file.ts';
import { samplePng } from './sample-png.ts';
import { sampleTimeline } from './sample-timeline.ts';

const timeline = sampleTimeline();
const never = new AbortController().signal;
let folder = '';

async function make(path: string, signal = never): Promise<void> {
  const mediaPath = `${path}.media`;
  await writeMedia({
    timeline,
    runs: planPictures([timeline]).runs[0] ?? [],
    picturePath: (picture) => join(folder, `picture-${picture}.png`),
    path: mediaPath,
    signal,
    onFrames: () => {},
  });
  await finishMp4({ sourcePath: mediaPath, path, timeline, signal });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu 成片 '));
  const { widthPx, heightPx } = timeline.format;
  for (const n of [0, 1, 2]) {
    const png = samplePng({ widthPx, heightPx, rgb: [80 * n, 40, 200 - 80 * n] });
    await writeFile(join(folder, `picture-${n}.png`), png);
  }
  await make(join(folder, 'a.mp4'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is what its timeline asks for, chapters and all, and the same bytes each time', async () => {
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
  expect(facts.longestGroupFrames).toBe(50);
  await make(join(folder, 'b.mp4'));
  const [a, b] = await Promise.all(['a.mp4', 'b.mp4'].map((name) => readFile(join(folder, name))));
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
});

test.each([
  ['frames', { lengthFrames: 102 }],
  ['title', { title: '党建引领助发屏' }],
  ['chapters', { chapters: [{ title: '片尾', inFrame: 0, outFrame: 101 }] }],
  ['widthPx', { format: { ...timeline.format, widthPx: 66 } }],
  ['frameRate', { format: { ...timeline.format, frameRate: { num: 50, den: 1 } } }],
])('a file that differs in %s is refused by name', async (field, change) => {
  const wrong = { ...timeline, ...change };
  await expect(checkFile(join(folder, 'a.mp4'), wrong)).rejects.toMatchObject({
    code: 'file-mismatch',
    params: { field },
  });
});

test('a file with its index last, cut off, or no film at all is refused', async () => {
  await expect(checkFile(join(folder, 'a.mp4.media'), timeline)).rejects.toMatchObject({
    code: 'file-mismatch',
  });
  const whole = await readFile(join(folder, 'a.mp4'));
  await writeFile(join(folder, 'cut.mp4'), whole.subarray(0, Math.floor(whole.length * 0.7)));
  await expect(checkFile(join(folder, 'cut.mp4'), timeline)).rejects.toThrow();
  await writeFile(join(folder, 'text.mp4'), '这不是视频');
  await expect(checkFile(join(folder, 'text.mp4'), timeline)).rejects.toMatchObject({ code: 'media-failed' });
});

test('an interrupted encoding stops at once and lets its file go', async () => {
  await expect(make(join(folder, 'stopped.mp4'), AbortSignal.abort())).rejects.toMatchObject({
    code: 'interrupted',
  });
  await rm(join(folder, 'stopped.mp4.media'), { force: true });
  expect(await readdir(folder)).not.toContain('stopped.mp4');
});
