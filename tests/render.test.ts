import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { probeFile, renderStills } from '@lanmu/render';
import { compileSegment, format1080p25, type Timeline } from '@lanmu/timeline';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bt709Picture } from './bt709-picture.ts';
import { lanmu } from './cli-run.ts';
import { meanDifference } from './compare-planes.ts';
import { decodeVideo } from './decode-video.ts';
import { drawSettings } from './draw-settings.ts';
import { stillRunning, workOf } from './left-behind.ts';
import { momentsOf, type Moment } from './moments.ts';
import { renderWithAccident } from './render-with-accident.ts';
import { shortInterview } from './short-interview.ts';
import type { VideoPicture } from './video-picture.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu 渲染 '));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const { widthPx: width, heightPx: height } = format1080p25;

/** Stills of every moment and of the frame without its graphic, by frame. */
async function stillsOf(
  timeline: Timeline,
  moments: readonly Moment[],
): Promise<ReadonlyMap<number, VideoPicture>> {
  const frames = [...new Set(moments.flatMap(({ frame, without }) => [frame, without]))];
  const stills = frames.map((frame) => ({ frame, outPath: join(cwd, `still-${frame}.png`) }));
  // By the reference: what the file shows is compared with what Remotion draws, not with the pictures it was made of.
  const settings = drawSettings({ engine: 'remotion', storeFolder: join(cwd, 'reference store') });
  await renderStills({ ...settings, timeline, stills });
  const drawn = stills.map(async ({ frame, outPath }): Promise<[number, VideoPicture]> => {
    return [frame, bt709Picture(PNG.sync.read(await readFile(outPath)))];
  });
  return new Map(await Promise.all(drawn));
}

function still(stills: ReadonlyMap<number, VideoPicture>, frame: number): VideoPicture {
  const picture = stills.get(frame);
  if (picture === undefined) throw new Error(`There is no still of frame ${frame}.`);
  return picture;
}

/** How far a picture of the file is from its still: where the graphic is, all over, and in colour. */
type Difference = { graphic: number; picture: number; colour: number; graphicSamples: number };

function difference(decoded: VideoPicture, drawn: VideoPicture, without: VideoPicture): Difference {
  const isGraphic = (at: number): boolean =>
    Math.abs((drawn.luma.samples[at] ?? 0) - (without.luma.samples[at] ?? 0)) > 40;
  const graphic = meanDifference(decoded.luma, drawn.luma, { width, height }, isGraphic);
  const half = { width: width / 2, height: height / 2 };
  return {
    graphic: graphic.mean,
    graphicSamples: graphic.samples,
    picture: meanDifference(decoded.luma, drawn.luma, { width, height }).mean,
    colour: Math.max(
      meanDifference(decoded.cb, drawn.cb, half).mean,
      meanDifference(decoded.cr, drawn.cr, half).mean,
    ),
  };
}

test('an interview becomes the same checked file twice, though the browser dies, and every graphic is on air', async () => {
  const interview = shortInterview();
  await writeFile(join(cwd, 'short.json'), JSON.stringify(interview));
  const first = await lanmu(['render', './short.json', '--out', '一', '--json'], { cwd });
  expect(first.stdout).toContain('"ok":true');
  expect(first.exitCode).toBe(0);
  // The second time the browser dies on the way: it is started again without a word, and the file is the same.
  const second = await renderWithAccident(['./short.json', '--out', '二'], cwd);
  expect(second.stderr).not.toMatch(/error/i);
  expect(second.exitCode).toBe(0);
  if (process.platform === 'linux') expect(second.killed).toBeGreaterThan(0);
  expect(await workOf(second.processId)).toEqual([]);
  expect(await stillRunning(second.children)).toEqual([]);
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
  const moments = momentsOf(timeline);
  const stills = await stillsOf(timeline, moments);
  const differences: Record<string, Difference> = {};
  const decoded = await decodeVideo(path, (picture, frame) => {
    const { samples, strideBytes } = picture.luma;
    let count = 0;
    for (let y = 930; y < 1010; y += 2) {
      for (let x = 900; x < 1020; x += 2) if ((samples[y * strideBytes + x] ?? 255) < 90) count += 1;
    }
    dark.set(frame, count);
    for (const { name, without } of moments.filter((moment) => moment.frame === frame)) {
      differences[name] = difference(picture, still(stills, frame), still(stills, without));
    }
  });
  expect(decoded).toBe(timeline.lengthFrames);
  expect(Object.keys(differences)).toEqual(moments.map(({ name }) => name));
  for (const [name, { graphic, picture, colour, graphicSamples }] of Object.entries(differences)) {
    // What x264 rounds off is under 1 of 219 steps, at thin red letters 2; a graphic that is missing is over 40.
    expect(graphicSamples, name).toBeGreaterThan(20_000);
    expect(graphic, `${name}: where it stands`).toBeLessThan(4);
    expect(picture, `${name}: all over`).toBeLessThan(1);
    expect(colour, `${name}: in colour`).toBeLessThan(1);
  }
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
