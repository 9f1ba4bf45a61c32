import { expect, test } from 'vitest';
import { fitPolicy } from './fit-policy.ts';
import type { Setting } from './text/set-text.ts';
import { typography } from './theme/typography.ts';

const faces = {
  bug: typography.bug.face,
  groundHeadline: typography.groundHeadline.face,
  groundHeadlineBesidePoints: typography.groundHeadline.face,
  groundDek: typography.dek.face,
  groundName: typography.name.face,
  name: typography.name.face,
  post: typography.post.face,
  pointText: typography.pointText.face,
  caption: typography.caption.face,
};
/** Standards §2: Serif 72 px, Medium 36 px, Bold 32 px. */
const floors = { sans500: 36, sans600: 36, sans700: 32, serif900: 72 } as const;
/** Standards §8: posts 36 px; §5: captions 43–65 px of glyph; names of people 40 px (house). */
const fieldFloors: Readonly<Record<string, number>> = { name: 40, post: 36, caption: 52 };

test('every field steps down only, and never below the floors of standards §2, §5 and §8', () => {
  for (const [shape, fields] of Object.entries(fitPolicy)) {
    for (const [field, settings] of Object.entries<readonly Setting[]>(fields)) {
      const sizesPx = settings.map(({ sizePx }) => sizePx);
      expect(sizesPx, `${shape} ${field}`).toEqual(sizesPx.toSorted((a, b) => b - a));
      for (const { sizePx, face = faces[field as keyof typeof faces] } of settings) {
        expect(sizePx, `${shape} ${field}`).toBeGreaterThanOrEqual(floors[face]);
        expect(sizePx, `${shape} ${field}`).toBeGreaterThanOrEqual(fieldFloors[field] ?? 0);
      }
    }
  }
});
