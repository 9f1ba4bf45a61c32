import { expect, test } from 'vitest';
import type { RgbaRaster } from '../picture/rgba-raster.ts';
import { differingPixels } from './differing-pixels.ts';
import { sampleFrames } from './sample-frames.ts';

const groups = [
  { pictures: [0, 1], holdFrames: [10, 2] },
  { pictures: [2], holdFrames: [50] },
  { pictures: [1, 3, 4], holdFrames: [1, 1, 7] },
];

test('every hold is sampled in its middle when there is room for all, and some evenly when there is not', () => {
  expect(sampleFrames(groups, 100)).toEqual([
    { frame: 5, picture: 0 },
    { frame: 11, picture: 1 },
    { frame: 37, picture: 2 },
    { frame: 62, picture: 1 },
    { frame: 63, picture: 3 },
    { frame: 67, picture: 4 },
  ]);
  expect(sampleFrames(groups, 2).map(({ picture }) => picture)).toEqual([1, 3]);
});

function raster(change: (rgba: Buffer) => void = () => {}): RgbaRaster {
  const rgba = Buffer.alloc(8 * 6 * 4, 100);
  change(rgba);
  return { widthPx: 8, heightPx: 6, rgba };
}

test('a difference of one step in one channel is found and placed', () => {
  expect(differingPixels(raster(), raster())).toBeNull();
  const other = raster((rgba) => {
    rgba[(2 * 8 + 3) * 4 + 1] = 101;
    rgba[(4 * 8 + 5) * 4 + 3] = 0;
  });
  const box = { xPx: 3, yPx: 2, widthPx: 3, heightPx: 3 };
  expect(differingPixels(raster(), other)).toEqual({ pixels: 2, most: 100, box });
});

test('pictures of another size differ everywhere', () => {
  const small = { widthPx: 4, heightPx: 6, rgba: Buffer.alloc(96, 100) };
  expect(differingPixels(raster(), small)?.pixels).toBe(48);
});
