import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleNames, samples, type Sample } from '@lanmu/graphics';
import { layouts, themeNamed } from '@lanmu/graphics/layout';
import { renderStills } from '@lanmu/render';
import {
  breaksOf,
  format1080p25,
  formatSquare,
  formatVertical,
  type Format,
  type Kind,
  type Timeline,
} from '@lanmu/timeline';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { differingPixels } from './differing-pixels.ts';
import { drawSettings } from './draw-settings.ts';
import { halfSize } from './half-size.ts';
import { reelOf, type ReelStill } from './reel.ts';

const golden = join(import.meta.dirname, 'golden');

/** Golden frames come from the browser that is a package, on the system it is built for, and from no other. */
const isPinned = process.platform === 'linux' && process.arch === 'x64' && !process.env['LANMU_BROWSER'];

/** LANMU_GOLDEN=write draws them anew; look at every one of them before committing. */
const isWriting = process.env['LANMU_GOLDEN'] === 'write';

/**
 * Pixels of the half-size picture that may differ noticeably. The pinned browser draws the same pixels every time, so this
 * is room for the arithmetic of another processor, along a few edges; the smallest mark there is, a lost 、 of 36 px,
 * is more.
 */
const tolerancePixels = 12;

/** Stills of graphics on the move, by frames from the start of a sample: six of the twelve frames of its phase or step. */
const moving = [
  { id: 'title-card', name: 'title-card-in', frame: 6 },
  { id: 'lower-third', name: 'lower-third-in', frame: 6 },
  { id: 'points', name: 'points-step', frame: 12 + 50 + 6 },
  { id: 'lower-third-pages', name: 'lower-third-page-turn', frame: 12 + 50 + 5 },
  { id: 'points-nine', name: 'points-page-turn', frame: 12 + 6 * 50 + 5 },
];

/** What stands over a speaker has layouts of its own in every shape. A caption of television is too long for a phone. */
const overSpeaker: readonly Kind[] = ['ground', 'bug', 'pointsPanel', 'lowerThird', 'caption'];
const inShapes = samples.filter(
  ({ id, kind, on }) => overSpeaker.includes(kind) && on !== 'backdrop' && id !== 'caption-long',
);

/** What is drawn in which format, and where its approved pictures lie. */
const reels: readonly { format: Format; chosen: readonly Sample[]; approvedIn: string }[] = [
  { format: format1080p25, chosen: samples, approvedIn: golden },
  { format: formatVertical, chosen: inShapes, approvedIn: join(golden, 'vertical') },
  { format: formatSquare, chosen: inShapes, approvedIn: join(golden, 'square') },
];

/** Frames of a sample that are looked at: the hold of its last step, and on the move. */
function framesOf(sample: Sample, { lengthFrames }: Timeline): ReelStill[] {
  const onTheMove = moving.filter(({ id }) => id === sample.id);
  return [
    ...onTheMove.map(({ name, frame }) => ({ id: name, frame })),
    { id: sample.id, frame: lengthFrames - 20 },
  ];
}

test.skipIf(!isPinned).each(reels)(
  'every kind of graphic in $format.id looks as it was approved',
  { timeout: 240_000 },
  async ({ format, chosen, approvedIn }) => {
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-golden-'));
    try {
      const { timeline, stills } = reelOf(chosen, { theme: 'red', format, framesOf });
      const outPath = (id: string): string => join(folder, `${id}.png`);
      await renderStills({
        ...drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }),
        timeline,
        stills: stills.map(({ id, frame }) => ({ frame, outPath: outPath(id) })),
      });
      await mkdir(approvedIn, { recursive: true });
      const differing: string[] = [];
      for (const { id } of stills) {
        const drawn = halfSize(PNG.sync.read(await readFile(outPath(id))));
        const path = join(approvedIn, `${id}.png`);
        if (isWriting) await writeFile(path, PNG.sync.write(drawn, { colorType: 2 }));
        const approved = PNG.sync.read(await readFile(path));
        const count = differingPixels(drawn, approved);
        if (count > tolerancePixels) differing.push(`${id}: ${count} pixels`);
      }
      expect(differing).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test('a lost mark of the smallest type is more than the tolerance', async () => {
  const sample = samples.find(({ id }) => id === 'lower-third-posts');
  if (sample?.kind !== 'lowerThird') throw new Error('The sample is gone.');
  const approved = PNG.sync.read(await readFile(join(golden, `${sample.id}.png`)));
  const { payload } = sample;
  const breaks = breaksOf({ kind: 'lowerThird', payload, names: sampleNames });
  const { texts } = layouts.lowerThird({
    payload,
    breaks,
    step: 0,
    theme: themeNamed('red'),
    format: format1080p25,
  });
  const line = texts.find(({ text }) => text.endsWith('、'));
  if (line === undefined) throw new Error('No line of the sample ends with a mark.');
  const { leftPx, topPx, widthPx, heightPx } = line.rect;
  const lost = PNG.sync.read(PNG.sync.write(approved));
  const rightPx = Math.round((leftPx + widthPx) / 2);
  for (let y = Math.round(topPx / 2); y < Math.round((topPx + heightPx) / 2); y += 1) {
    for (let x = rightPx - Math.floor(line.type.sizePx / 2); x < rightPx; x += 1) {
      // The plate as it is at the right edge of the mark's em, which is blank.
      const from = (y * lost.width + rightPx - 1) * 4;
      lost.data.copyWithin((y * lost.width + x) * 4, from, from + 4);
    }
  }
  expect(line.type.sizePx).toBeLessThanOrEqual(38);
  expect(differingPixels(lost, approved)).toBeGreaterThan(tolerancePixels);
});
