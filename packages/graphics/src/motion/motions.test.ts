import type { Phase } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { backdropOpacity } from '../kinds/backdrop/motion.ts';
import { bugMotion } from '../kinds/bug/motion.ts';
import { captionOpacity } from '../kinds/caption/motion.ts';
import { creditsMotion } from '../kinds/credits/motion.ts';
import { groundMotion } from '../kinds/ground/motion.ts';
import { identMotion } from '../kinds/ident/motion.ts';
import { lowerThirdMotion, pageMotion as postsMotion } from '../kinds/lower-third/motion.ts';
import { pageMotion, panelMotion, stepMotion } from '../kinds/points-panel/motion.ts';
import { titleCardMotion } from '../kinds/title-card/motion.ts';

type Motion = number | readonly number[] | Readonly<Record<string, number | readonly number[]>>;

function numbersOf(motion: Motion): number[] {
  return typeof motion === 'number' ? [motion] : Object.values(motion).flat();
}

const motions: Record<string, (phase: Phase) => Motion> = {
  backdrop: backdropOpacity,
  bug: bugMotion,
  caption: captionOpacity,
  credits: (phase) => creditsMotion(phase, 5),
  ident: identMotion,
  lowerThird: lowerThirdMotion,
  pointsPanel: (phase) => panelMotion(phase, 7),
  titleCard: titleCardMotion,
};

const shares = Array.from({ length: 101 }, (_, i) => i / 100);

test.each(Object.entries(motions))('%s comes and goes without a jump, and a hold is whole', (_, motion) => {
  const hold = numbersOf(motion({ name: 'hold' }));
  expect(hold.every((value) => value === 1)).toBe(true);
  expect(numbersOf(motion({ name: 'in', progress: 1 }))).toEqual(hold);
  expect(numbersOf(motion({ name: 'out', progress: 0 }))).toEqual(hold);
  const on = shares.map((progress) => numbersOf(motion({ name: 'in', progress })));
  const off = shares.map((progress) => numbersOf(motion({ name: 'out', progress }))).toReversed();
  for (const course of [on, off]) {
    for (const [i, values] of course.entries()) {
      for (const [k, value] of values.entries()) {
        const before = course[i - 1]?.[k] ?? value;
        expect(value).toBeGreaterThanOrEqual(before);
        // Motion tokens: no overshoot, and no part that snaps: the steepest moves a ninth in a hundredth.
        expect(value).toBeLessThanOrEqual(1);
        expect(value - before).toBeLessThan(0.11);
      }
    }
  }
});

test('nothing is left of a graphic that is gone', () => {
  for (const [name, motion] of Object.entries(motions)) {
    const gone = numbersOf(motion({ name: 'out', progress: 1 }));
    // The title card goes off as a whole, by its opacity.
    expect(name === 'titleCard' ? Math.min(...gone) : Math.max(...gone)).toBe(0);
  }
});

test('a step begins with the picture before it and ends settled', () => {
  expect(stepMotion(0)).toEqual({ plate: 0, text: 0, before: 1 });
  expect(postsMotion(0)).toEqual({ before: 1, plate: 0, text: 0 });
  expect(postsMotion(1)).toEqual({ before: 0, plate: 1, text: 1 });
  expect(pageMotion(0, 3)).toEqual({ before: 1, count: 0, rows: [0, 0, 0] });
  expect(pageMotion(1, 3)).toEqual({ before: 0, count: 1, rows: [1, 1, 1] });
  expect(stepMotion(1)).toEqual({ plate: 1, text: 1, before: 0 });
  expect(groundMotion({ name: 'hold' }, 0)).toEqual({
    opacity: 1,
    words: 1,
    plate: 0,
    oldText: 1,
    newText: 0,
  });
  expect(groundMotion({ name: 'hold' }, 1)).toEqual({
    opacity: 1,
    words: 1,
    plate: 1,
    oldText: 0,
    newText: 1,
  });
});
