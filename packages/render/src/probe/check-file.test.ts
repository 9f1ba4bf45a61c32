import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleEngine } from '../sample-engine.ts';
import { sampleRenderer } from '../sample-renderer.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { checkFile } from './check-file.ts';

const timeline = sampleTimeline();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-check-'));
  const { renderer } = await sampleRenderer({ folder, engine: sampleEngine() });
  await renderer.render({ timeline, outPath: join(folder, 'a.mp4') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

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
  await expect(checkFile(join(folder, 'work-1', 'media.mp4'), timeline)).rejects.toMatchObject({
    code: 'file-mismatch',
  });
  const whole = await readFile(join(folder, 'a.mp4'));
  await writeFile(join(folder, 'cut.mp4'), whole.subarray(0, Math.floor(whole.length * 0.7)));
  await expect(checkFile(join(folder, 'cut.mp4'), timeline)).rejects.toThrow();
  await writeFile(join(folder, 'text.mp4'), '这不是视频');
  await expect(checkFile(join(folder, 'text.mp4'), timeline)).rejects.toMatchObject({ code: 'media-failed' });
});
