import { expect, test } from 'vitest';
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

test('pictures one after the other keep their own colours: none is added to the one before', async () => {
  const converter = new PictureConverter();
  try {
    for (const { rgb, yuv } of colours) {
      const picture = await converter.convert(samplePng({ widthPx, heightPx, rgb }), format);
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
  const png = samplePng({ widthPx: 32, heightPx, rgb: [1, 2, 3] });
  const converter = new PictureConverter();
  await expect(converter.convert(png, format)).rejects.toMatchObject({
    code: 'media-failed',
    params: { reason: 'captured 32x48, expected 64x48' },
  });
  converter.close();
});
