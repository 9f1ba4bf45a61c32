import { expect, test } from 'vitest';
import { typography } from '../theme/typography.ts';
import { fitFields, type FitField } from './fit-fields.ts';
import { fitPolicy } from './fit-policy.ts';
import type { ShapeFit } from './shape-fit.ts';

/** Standards §2: Serif 72 px, Medium and SemiBold 36 px, Bold 32 px. */
const faceFloorsPx = { sans500: 36, sans600: 36, sans700: 32, serif900: 72 } as const;
/** Standards §5 (43–65 px of glyph, 0.885 em of SemiBold) and §8 (posts). */
const fieldFloorsPx: Partial<Record<FitField, number>> = { caption: 49, post: 36, postUnderName: 36 };
/** Digits alone have no hairlines to lose. */
const digitFields: readonly FitField[] = ['pointNumeral'];

const fields = Object.keys(fitFields) as FitField[];
const shapes: readonly (readonly [string, ShapeFit])[] = Object.entries(fitPolicy);

test('[Y14] no field of any shape goes below the floors of standards §2, §5 and §8, nor below its own', () => {
  for (const [shape, fit] of shapes) {
    for (const field of fields) {
      for (const { sizePx, face = typography[fitFields[field].text].face } of fit[field] ?? []) {
        const floorPx = digitFields.includes(field) ? 0 : faceFloorsPx[face];
        const leastPx = Math.max(floorPx, fieldFloorsPx[field] ?? 0, fitFields[field].leastPx);
        expect(sizePx, `${shape} ${field}`).toBeGreaterThanOrEqual(leastPx);
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

test('the type of a television is that of the tokens', () => {
  const preferred: Partial<Record<keyof typeof typography, FitField>> = {
    bug: 'mark',
    headline: 'cardHeadline',
    groundHeadline: 'groundHeadline',
    dek: 'cardDek',
    credit: 'credit',
    creditsTitle: 'creditsTitle',
    identTitle: 'identTitle',
    name: 'name',
    post: 'post',
    role: 'role',
    pointsHeading: 'pointsHeading',
    pointNumeral: 'pointNumeral',
    pointText: 'pointText',
    caption: 'caption',
  };
  for (const [text, { sizePx }] of Object.entries(typography)) {
    const field = preferred[text as keyof typeof typography];
    const fit: ShapeFit = fitPolicy.landscape;
    expect(field === undefined ? undefined : fit[field]?.[0]?.sizePx, text).toBe(sizePx);
  }
});
