import { expect, test } from 'vitest';
import { typography } from '../theme/typography.ts';
import { fitFields, type FitField } from './fit-fields.ts';
import { leastPxOf } from './least-px.ts';
import { fitPolicy } from './fit-policy.ts';
import type { ShapeFit } from './shape-fit.ts';

const fields = Object.keys(fitFields) as FitField[];
const shapes: readonly (readonly [string, ShapeFit])[] = Object.entries(fitPolicy);

test('[Y14] no field of any shape goes below its floor, nor below that of its face', () => {
  for (const [shape, fit] of shapes) {
    for (const field of fields) {
      for (const { sizePx, face = typography[fitFields[field].text].face } of fit[field] ?? []) {
        expect(sizePx, `${shape} ${field}`).toBeGreaterThanOrEqual(leastPxOf(field, face));
      }
    }
  }
});

test('sizes only step down, and where the size stays there is more room for lines', () => {
  for (const [shape, fit] of shapes) {
    for (const field of fields) {
      // The mark's second way of arranging two rows is as large as the first.
      const settings = field === 'mark' ? [] : (fit[field] ?? []);
      for (const [i, { sizePx, maxLines }] of settings.entries()) {
        const before = settings[i - 1];
        if (before === undefined) continue;
        const isStepDown = sizePx < before.sizePx && maxLines >= before.maxLines;
        const isRoomier = sizePx === before.sizePx && maxLines > before.maxLines;
        expect(isStepDown || isRoomier, `${shape} ${field} ${sizePx}`).toBe(true);
      }
    }
    const marksPx = fit.mark.map(({ sizePx }) => sizePx);
    expect(marksPx, shape).toEqual(marksPx.toSorted((a, b) => b - a));
  }
});

test('each floor is reached somewhere, so that the table promises no more than is kept', () => {
  for (const field of fields) {
    const sizesPx = shapes.flatMap(([, fit]) => (fit[field] ?? []).map(({ sizePx }) => sizePx));
    expect(Math.min(...sizesPx), field).toBe(fitFields[field].leastPx);
  }
});
