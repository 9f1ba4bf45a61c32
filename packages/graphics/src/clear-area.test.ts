import { formatSquare, formatVertical } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { canvasOf } from './canvas.ts';
import { clearArea } from './clear-area.ts';
import { rightOf } from './rect.ts';

test('beside the buttons of an app all rows end at one edge, above them at that of graphics safe', () => {
  const upright = canvasOf(formatVertical);
  expect(rightOf(clearArea(upright))).toBe(936);
  expect(rightOf(clearArea(upright, { topPx: 1000, bottomPx: 1061 }))).toBe(936);
  expect(rightOf(clearArea(upright, { topPx: 1000, bottomPx: 1060 }))).toBe(1016);
  expect(rightOf(clearArea(canvasOf(formatSquare)))).toBe(1026);
});
