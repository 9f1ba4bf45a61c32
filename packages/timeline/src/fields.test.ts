import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFrames } from './change-frames.ts';
import { compileSegment } from './compile-segment.ts';
import { overlayOf } from './overlay-of.ts';
import { sampleColumn as column } from './sample-column.ts';
import { sampleFormats } from './sample-formats.ts';
import { sampleInterviews } from './sample-interviews.ts';
import { screenAt } from './screen-at.ts';
import { screenFingerprint } from './screen-fingerprint.ts';
import type { Timeline } from './timeline.ts';

const at = (timeline: Timeline, frame: number): string => screenFingerprint(screenAt(timeline, frame));

test('[T17] second fields differ from both their frames where something moves, and change on change moments only', () => {
  fc.assert(
    fc.property(sampleInterviews, sampleFormats, (interview, format) => {
      const { timeline } = compileSegment({ interview, column, format });
      const moments = changeFrames(timeline, 2);
      const known = new Set(moments);
      expect(moments.filter(Number.isInteger)).toEqual(changeFrames(timeline));
      for (let field = 1; field < 2 * timeline.lengthFrames; field += 1)
        if (!known.has(field / 2)) expect(at(timeline, field / 2)).toBe(at(timeline, (field - 1) / 2));
      const moving = timeline.cues.filter(({ inFrames, kind }) => inFrames > 0 && kind === 'lowerThird');
      for (const { inFrame } of moving) {
        const three = [inFrame, inFrame + 0.5, inFrame + 1].map((frame) => at(timeline, frame));
        expect(new Set(three).size).toBe(3);
      }
    }),
    { seed: 20_261_125, numRuns: 10 },
  );
});

test('[T17] a moment that is neither a frame nor a field is refused', () => {
  const [interview] = fc.sample(sampleInterviews, { seed: 1, numRuns: 1 });
  const [format] = fc.sample(sampleFormats, { seed: 1, numRuns: 1 });
  if (interview === undefined || format === undefined) throw new Error('Nothing was sampled.');
  const { timeline } = compileSegment({ interview, column, format });
  expect(() => screenAt(timeline, 0.25)).toThrow(RangeError);
});

test('an overlay has every graphic and no ground', () => {
  const [interview] = fc.sample(sampleInterviews, { seed: 1, numRuns: 1 });
  const [format] = fc.sample(sampleFormats, { seed: 1, numRuns: 1 });
  if (interview === undefined || format === undefined) throw new Error('Nothing was sampled.');
  const { timeline } = compileSegment({ interview, column, format });
  const kinds = (each: Timeline): Set<string> => new Set(each.cues.map(({ kind }) => kind));
  expect([...kinds(timeline)].filter((kind) => !kinds(overlayOf(timeline)).has(kind))).toEqual(['ground']);
  expect(overlayOf(timeline).lengthFrames).toBe(timeline.lengthFrames);
});
