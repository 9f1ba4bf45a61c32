import { canvasOf } from '@lanmu/graphics';
import { format1080p25, formatVertical } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { guides, type GuideName } from './guides.ts';

/** Rectangles as standards write them: `x0..x1, y0..y1`, both inclusive. */
function inclusive(name: GuideName): string[] {
  return guides[name].rects(canvasOf(format1080p25)).map(({ leftPx, topPx, widthPx, heightPx }) => {
    const [x0, x1, y0, y1] = [leftPx, leftPx + widthPx - 1, topPx, topPx + heightPx - 1].map(Math.round);
    return `${x0}..${x1}, ${y0}..${y1}`;
  });
}

test('the guides are those of standards §1', () => {
  expect(inclusive('r95')).toEqual(['67..1852, 38..1041', '96..1823, 54..1025']);
  expect(inclusive('rp218')).toEqual(['96..1823, 54..1025', '192..1727, 108..971']);
  expect(inclusive('protected43')).toEqual(['240..1679, 0..1079', '312..1607, 54..1025']);
});

test('phone zones are there in an upright picture alone', () => {
  expect(guides.phone.rects(canvasOf(format1080p25))).toEqual([]);
  expect(guides.phone.rects(canvasOf(formatVertical))).toHaveLength(3);
});
