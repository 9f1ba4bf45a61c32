import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { probeFile } from '@lanmu/render';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu } from './cli-run.ts';
import { decodeVideo } from './decode-video.ts';
import { shortInterview } from './short-interview.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu 渲染 '));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const render = (folder: string): ReturnType<typeof lanmu> =>
  lanmu(['render', './short.json', '--out', folder, '--json'], { cwd });

test('an interview becomes the same checked file twice, and every caption is on air at its frame', async () => {
  const interview = shortInterview();
  await writeFile(join(cwd, 'short.json'), JSON.stringify(interview));
  const first = await render('一');
  expect(first.stdout).toContain('"ok":true');
  expect(first.exitCode).toBe(0);
  const second = await render('二');
  expect(second.exitCode).toBe(0);
  const path = join(cwd, '一', 'short.mp4');
  expect((await readdir(join(cwd, '一'))).toSorted()).toEqual(['manifest.json', 'short.mp4']);
  expect((await readFile(path)).equals(await readFile(join(cwd, '二', 'short.mp4')))).toBe(true);

  const column = library.columns.find(({ id }) => id === interview.column);
  if (column === undefined) throw new Error('The column is gone.');
  const { timeline } = compileSegment({ interview, column, format: format1080p25 });
  const facts = await probeFile(path);
  expect(facts).toMatchObject({
    videoCodec: 'h264',
    videoProfile: 100,
    pixelFormat: 'yuv420p',
    colour: '1 1 1 1',
    frameRate: '25/1',
    frames: timeline.lengthFrames,
    isConstantRate: true,
    isIndexFirst: true,
    audioCodec: 'aac',
    sampleRateHz: 48_000,
    audioChannels: 2,
    title: interview.headline,
  });
  expect(facts.longestGroupFrames).toBeLessThanOrEqual(50);

  // The dark plate of a caption on light paper, in the middle of the strip captions stand in.
  const captions = timeline.cues.filter((cue) => cue.kind === 'caption');
  expect(captions.length).toBeGreaterThan(3);
  const dark = new Map<number, number>();
  const decoded = await decodeVideo(path, (luma, frame, stride) => {
    let count = 0;
    for (let y = 930; y < 1010; y += 2) {
      for (let x = 900; x < 1020; x += 2) if ((luma[y * stride + x] ?? 255) < 90) count += 1;
    }
    dark.set(frame, count);
  });
  expect(decoded).toBe(timeline.lengthFrames);
  // The first may come while the dark title card still leaves.
  const up = captions.slice(1).map(({ inFrame, outFrame }) => ({
    first: dark.get(inFrame),
    last: dark.get(outFrame - 1),
    before: dark.get(inFrame - 1),
  }));
  for (const { first = 0, last = 0, before = 0 } of up) {
    expect(Math.min(first, last)).toBeGreaterThan(before + 300);
  }
}, 300_000);
