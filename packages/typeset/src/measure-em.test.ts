import { expect, test } from 'vitest';
import { measureEm } from './index.ts';

const measure = (text: string): number => measureEm({ text, face: 'sans700' });

test('[Y6] full-width characters are one em, surrogate pairs too, and combining marks nothing', () => {
  expect(['党建', '李䶮𬭎', '“战场”', 'e\u0301'].map(measure)).toEqual([2, 3, 4, measure('e')]);
});

test('[Y6] two marks side by side lose half an em, as Chromium sets them', () => {
  expect(['“你好”。', '》《', '”，“', '：“', '好，好', '？！'].map(measure)).toEqual([
    4.5, 1.5, 2, 1.5, 3, 2,
  ]);
});

test('[Y6] other characters have the advances of their face', () => {
  const widths = (['sans500', 'sans600', 'sans700', 'serif900'] as const).map((face) =>
    ['8', 'W', ' ', '·', '—'].map((text) => measureEm({ text, face })),
  );
  expect(widths).toEqual([
    [0.57, 0.894, 0.225, 1, 1],
    [0.58, 0.904, 0.226, 1, 1],
    [0.59, 0.915, 0.227, 1, 1],
    [0.613, 1.111, 0.247, 0.34, 1],
  ]);
});

test('[Y6] Latin letters stand as close as the font wants them, in every face', () => {
  const faces = ['sans500', 'sans600', 'sans700', 'serif900'] as const;
  // Read off the fonts by their own tool, the way a browser shapes them.
  expect(faces.map((face) => Math.round(1000 * measureEm({ text: 'AVATAR', face })))).toEqual([
    3565, 3617, 3666, 4100,
  ]);
  expect(measure('T国')).toBe(measure('T') + 1);
});

test('[Y6] a mark behind Han belongs to the Han and is not kerned with the letter after it', () => {
  const serif = (text: string): number => measureEm({ text, face: 'serif900' });
  expect(serif('建/s')).toBeCloseTo(1 + serif('/') + serif('s'), 6);
  expect(serif('a/s')).toBeLessThan(serif('a') + serif('/') + serif('s') - 0.03);
});
