import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples, sampleTimeline } from '@lanmu/graphics';
import { renderStills } from '@lanmu/render';
import { format1080p25, type Timeline } from '@lanmu/timeline';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { halfSize } from './half-size.ts';

const golden = join(import.meta.dirname, 'golden');
const cacheDir = join(import.meta.dirname, '..', '.lanmu');
const studioEntry = createRequire(import.meta.url).resolve('@lanmu/studio/entry');

/** Golden frames come from the browser that is a package, on the system it is built for, and from no other. */
const isPinned = process.platform === 'linux' && process.arch === 'x64' && !process.env['LANMU_BROWSER'];

/** LANMU_GOLDEN=write draws them anew; look at every one of them before committing. */
const isWriting = process.env['LANMU_GOLDEN'] === 'write';

/** Share of pixels that may differ noticeably: nothing but the last bit of antialiasing. */
const tolerance = 0.0005;

/** Every sample one after the other, so that one browser page draws them all; `frame` is in the hold of the last step. */
function reel(): { timeline: Timeline; stills: { id: string; frame: number }[] } {
  const parts = samples.map((sample) => ({
    id: sample.id,
    timeline: sampleTimeline(sample, { theme: 'red', format: format1080p25 }),
  }));
  const stills: { id: string; frame: number }[] = [];
  const cues: Timeline['cues'][number][] = [];
  let at = 0;
  for (const { id, timeline } of parts) {
    const offset = at;
    for (const cue of timeline.cues) {
      cues.push({
        ...cue,
        inFrame: cue.inFrame + offset,
        outFrame: cue.outFrame + offset,
        stepFrames: cue.stepFrames.map((frame) => frame + offset),
      });
    }
    at += timeline.lengthFrames;
    stills.push({ id, frame: at - 20 });
  }
  const [first] = parts;
  if (first === undefined) throw new Error('There are no samples.');
  return { timeline: { ...first.timeline, id: 'golden', lengthFrames: at, cues }, stills };
}

test.skipIf(!isPinned)('every kind of graphic looks as it was approved', { timeout: 240_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lanmu-golden-'));
  try {
    const { timeline, stills } = reel();
    const outPath = (id: string): string => join(folder, `${id}.png`);
    await renderStills({
      timeline,
      stills: stills.map(({ id, frame }) => ({ frame, outPath: outPath(id) })),
      studioEntry,
      cacheDir,
      tabs: 2,
      signal: new AbortController().signal,
      onProgress: () => {},
    });
    await mkdir(golden, { recursive: true });
    const differing: string[] = [];
    for (const { id } of stills) {
      const drawn = halfSize(PNG.sync.read(await readFile(outPath(id))));
      const path = join(golden, `${id}.png`);
      if (isWriting) await writeFile(path, PNG.sync.write(drawn, { colorType: 2 }));
      const approved = PNG.sync.read(await readFile(path));
      const { width, height } = drawn;
      const count = pixelmatch(drawn.data, approved.data, undefined, width, height, { threshold: 0.05 });
      if (count > tolerance * width * height) differing.push(`${id}: ${count} pixels`);
    }
    expect(differing).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
