import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFormats } from './sample-formats.ts';
import { parseTimecode, timecodeAt } from './timecode.ts';

test('a timecode names one frame and comes back as it', () => {
  expect(timecodeAt(262, { num: 25, den: 1 })).toBe('00:00:10:12');
  expect(timecodeAt(107_892, { num: 30_000, den: 1001 })).toBe('00:59:56:12');
  fc.assert(
    fc.property(fc.nat({ max: 100 * 3600 * 24 - 1 }), sampleFormats, (frame, { frameRate }) => {
      expect(parseTimecode(timecodeAt(frame, frameRate), frameRate)).toBe(frame);
    }),
    { seed: 1 },
  );
});

test.each([
  '',
  '10',
  '00:00:10',
  '00:00:10:25',
  '00:60:00:00',
  '0:00:00:00',
  '00:00:10:12 ',
  '００:00:00:00',
])('%s is not a timecode at 25 frames a second', (text) =>
  expect(parseTimecode(text, { num: 25, den: 1 })).toBeNull(),
);
