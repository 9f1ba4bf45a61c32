import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { compileSegment, format1080p25, formatVertical, type Timeline } from '@lanmu/timeline';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { inspectLayout } from '../apps/cli/src/layout/inspect-layout.ts';
import { drawSettings } from './draw-settings.ts';

const [column] = library.columns;
const interview = library.interviews.find(({ id }) => id === 'dangjian-santun');
if (column === undefined || interview === undefined) throw new Error('The library is empty.');
const documents = { column, interviews: [interview] };
const settings = drawSettings({ engine: 'direct', storeFolder: '' });
const inspect = (timeline: Timeline, folder: string): ReturnType<typeof inspectLayout> =>
  inspectLayout({ timeline, documents, folder, settings });

test.each([format1080p25, formatVertical])(
  'a real interview stands in the browser as it was laid out, in our fonts, in $id',
  { timeout: 120_000 },
  async (format) => {
    const { timeline } = compileSegment({ interview, column, format });
    const { findings, frames } = await inspect(timeline, tmpdir());
    expect(findings).toEqual([]);
    expect(frames).toBeGreaterThan(20);
  },
);

test('an interview with a logo is looked at like any other', { timeout: 120_000 }, async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const logo = { id: 'pixel', url: `data:image/png;base64,${pixel}` };
  const { timeline } = compileSegment({ interview, column, format: format1080p25, logo });
  expect((await inspect(timeline, tmpdir())).findings).toEqual([]);
});

test('a fault has a picture of its place', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lanmu-layout-'));
  try {
    const { timeline } = compileSegment({ interview, column, format: format1080p25 });
    // A caption that stays while the next one comes.
    const cues = timeline.cues.map((cue) =>
      cue.id === 'caption-002' ? { ...cue, outFrame: cue.outFrame + 40 } : cue,
    );
    const { findings } = await inspect({ ...timeline, cues }, folder);
    const [fault] = findings.filter(({ code }) => code === 'graphics-collide');
    const picture = PNG.sync.read(await readFile(String(fault?.params['picture'])));
    expect([picture.width, picture.height].every((side) => side > 100)).toBe(true);
    expect(fault?.params['at']).toMatch(/^00:/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
