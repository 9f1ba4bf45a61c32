import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAt, framesLasting, framesWithin } from './frames.ts';
import { sampleFormats } from './sample-formats.ts';

test('[T1] whole seconds are whole frames, and least durations are never short', () => {
  const pal = { num: 25, den: 1 };
  expect(framesLasting({ seconds: 3, frameRate: pal })).toBe(75);
  expect(framesLasting({ seconds: 5 / 6, frameRate: pal })).toBe(21);
  expect(framesLasting({ seconds: 12 / 25, frameRate: pal })).toBe(12);
  expect(framesWithin({ seconds: 7, frameRate: { num: 30_000, den: 1001 } })).toBe(209);
  expect(framesWithin({ seconds: 7, frameRate: pal })).toBe(175);
  expect(frameAt({ seconds: 3600, frameRate: { num: 30_000, den: 1001 } })).toBe(107_892);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), sampleFormats, (seconds, { frameRate }) => {
      const frames = framesLasting({ seconds, frameRate });
      expect((frames * frameRate.den) / frameRate.num).toBeGreaterThanOrEqual(seconds - 1e-6);
      const exact = (seconds * frameRate.num) / frameRate.den;
      expect(Math.abs(frameAt({ seconds, frameRate }) - exact)).toBeLessThanOrEqual(0.5);
    }),
    { seed: 1 },
  );
});
