import { format1080p25 } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { sheetLayout } from './sheet-layout.ts';

test('cells fill the page from margin to margin, in the shape of the picture', () => {
  for (const [columns, rows] of [
    [1, 1],
    [3, 4],
    [5, 2],
  ] as const) {
    const layout = sheetLayout({ format: format1080p25, columns, rows });
    const { marginPx, gapPx, cellWidthPx, pictureHeightPx, labelHeightPx } = layout;
    expect(2 * marginPx + columns * cellWidthPx + (columns - 1) * gapPx).toBeCloseTo(layout.widthPx);
    expect(cellWidthPx / pictureHeightPx).toBeCloseTo(16 / 9);
    const heightPx = 2 * marginPx + rows * (pictureHeightPx + labelHeightPx) + (rows - 1) * gapPx;
    expect(layout.heightPx).toBeGreaterThanOrEqual(heightPx);
    expect([layout.widthPx % 2, layout.heightPx % 2]).toEqual([0, 0]);
  }
});
