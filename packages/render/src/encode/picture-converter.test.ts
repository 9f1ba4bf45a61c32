import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePng } from '../sample-png.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { PictureConverter } from './picture-converter.ts';

const { format } = sampleTimeline();
const { widthPx, heightPx } = format;

/** BT.709, limited range, of 100 % and 75 % signals: ITU-R BT.709-6 §3.4, 8 bits. */
const colours = [
  { rgb: [255, 255, 255], yuv: [235, 128, 128] },
  { rgb: [0, 0, 0], yuv: [16, 128, 128] },
  { rgb: [255, 0, 0], yuv: [63, 102, 240] },
  { rgb: [0, 0, 255], yuv: [32, 240, 118] },
  { rgb: [0, 191, 0], yuv: [133, 63, 52] },
] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-convert-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('pictures one after the other keep their own colours: none is added to the one before', async () => {
  const converter = new PictureConverter(format);
  try {
    for (const [i, { rgb, yuv }] of colours.entries()) {
      const path = join(folder, `${i}.png`);
      await writeFile(path, samplePng({ widthPx, heightPx, rgb }));
      const picture = await converter.convert(path);
      const centre = (picture.data ?? []).map(
        (plane, n) => plane[(picture.linesize[n] ?? 0) * (n === 0 ? 24 : 12) + (n === 0 ? 32 : 16)],
      );
      picture.free();
      yuv.forEach((value, n) => expect(Math.abs((centre[n] ?? -1) - value), `${rgb}`).toBeLessThanOrEqual(1));
    }
  } finally {
    converter.close();
  }
});

test('a picture of another size is refused', async () => {
  const path = join(folder, 'small.png');
  await writeFile(path, samplePng({ widthPx: 32, heightPx, rgb: [1, 2, 3] }));
  const converter = new PictureConverter(format);
  await expect(converter.convert(path)).rejects.toMatchObject({
    code: 'media-failed',
    params: { reason: 'captured 32x48, expected 64x48' },
  });
  converter.close();
});
