import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { patchMarginPx, type PatchedPicture, type PixelRect } from '../picture/patch.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { PictureSource } from './picture-source.ts';

const format = { ...sampleTimeline().format, widthPx: 192, heightPx: 128 };
const whole: PixelRect = { xPx: 0, yPx: 0, widthPx: format.widthPx, heightPx: format.heightPx };

/** Pixels with something to see everywhere; inside `changed` they are others. */
function pixel(x: number, y: number, changed: PixelRect | null): readonly [number, number, number] {
  const isChanged =
    changed !== null &&
    x >= changed.xPx &&
    y >= changed.yPx &&
    x < changed.xPx + changed.widthPx &&
    y < changed.yPx + changed.heightPx;
  const seed = isChanged ? 97 : 31;
  return [(x * seed) % 256, (y * (seed + 4) + x) % 256, (x * y + seed) % 256];
}

function pngOf(rect: PixelRect, changed: PixelRect | null): Buffer {
  const png = new PNG({ width: rect.widthPx, height: rect.heightPx });
  for (let y = 0; y < rect.heightPx; y += 1) {
    for (let x = 0; x < rect.widthPx; x += 1) {
      png.data.set([...pixel(rect.xPx + x, rect.yPx + y, changed), 255], (y * rect.widthPx + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

/** The rectangle with the margin a patch is captured with. */
function captured(changed: PixelRect): PixelRect {
  const left = Math.max(0, changed.xPx - patchMarginPx);
  const top = Math.max(0, changed.yPx - patchMarginPx);
  const right = Math.min(format.widthPx, changed.xPx + changed.widthPx + patchMarginPx);
  const bottom = Math.min(format.heightPx, changed.yPx + changed.heightPx + patchMarginPx);
  return { xPx: left, yPx: top, widthPx: right - left, heightPx: bottom - top };
}

test.each([
  ['in the middle', { xPx: 60, yPx: 40, widthPx: 50, heightPx: 30 }],
  ['at the left and upper edge', { xPx: 0, yPx: 0, widthPx: 40, heightPx: 20 }],
  ['at the right and lower edge', { xPx: 100, yPx: 90, widthPx: 92, heightPx: 38 }],
  ['over the whole width', { xPx: 0, yPx: 50, widthPx: 192, heightPx: 2 }],
])('a patch %s converts to the same samples as the whole picture', async (_, changed) => {
  const rect = captured(changed);
  const pictures: Record<string, PatchedPicture> = {
    base: { base: null, depth: 0, patches: [{ ...whole, png: pngOf(whole, null) }] },
    patched: { base: 'base', depth: 1, patches: [{ ...rect, png: pngOf(rect, changed) }] },
    drawnWhole: { base: null, depth: 0, patches: [{ ...whole, png: pngOf(whole, changed) }] },
  };
  const source = new PictureSource(format, async (key) => {
    const picture = pictures[key];
    if (picture === undefined) throw new Error(`no ${key}`);
    return picture;
  });
  const [patched, drawnWhole] = await Promise.all([source.picture('patched'), source.picture('drawnWhole')]);
  for (const plane of [0, 1, 2] as const) {
    expect(patched.planes[plane].samples.equals(drawnWhole.planes[plane].samples)).toBe(true);
  }
  source.close();
});

test('a picture that could not be read can be asked for again', async () => {
  let isThere = false;
  const source = new PictureSource(format, async () => {
    if (!isThere) throw new Error('not yet');
    return { base: null, depth: 0, patches: [{ ...whole, png: pngOf(whole, null) }] };
  });
  await expect(source.picture('a')).rejects.toThrow('not yet');
  isThere = true;
  await expect(source.picture('a')).resolves.toBeDefined();
  source.close();
});
