import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { verifyTimeline } from '@lanmu/render';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu } from './cli-run.ts';
import { drawSettings } from './draw-settings.ts';
import { shortInterview } from './short-interview.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-verify-'));
  await writeFile(join(cwd, 'short.json'), JSON.stringify(shortInterview()));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test('what Lanmu draws of an interview is what Remotion draws, byte by byte, and its file is near it', async () => {
  const { exitCode, stdout } = await lanmu(['verify', './short.json', '--sample', '30', '--json'], { cwd });
  const { frames } = JSON.parse(stdout) as {
    frames: { frame: number; differing: unknown; decibels: number }[];
  };
  expect(frames).toHaveLength(30);
  expect(frames.filter(({ differing }) => differing !== null)).toEqual([]);
  expect(Math.min(...frames.map(({ decibels }) => decibels))).toBeGreaterThan(42);
  expect(exitCode).toBe(0);
}, 300_000);

test('a page that draws anything else is found out', async () => {
  const interview = shortInterview();
  const column = library.columns.find(({ id }) => id === interview.column);
  if (column === undefined) throw new Error('The column is gone.');
  const { timeline } = compileSegment({ interview, column, format: format1080p25 });
  const cues = timeline.cues.filter(({ inFrame }) => inFrame < 20);
  const frames = await verifyTimeline({
    ...drawSettings({ engine: 'direct', storeFolder: join(cwd, 'strange store') }),
    timeline: { ...timeline, cues, lengthFrames: 40, chapters: [] },
    sampleCount: 3,
    pageEntry: join(import.meta.dirname, 'strange-page.ts'),
    tabs: 1,
  });
  expect(frames).toHaveLength(3);
  for (const { differing } of frames) expect(differing?.pixels).toBeGreaterThan(1_000_000);
}, 120_000);
