import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFrames } from './change-frames.ts';
import { compileSegment } from './compile-segment.ts';
import { sampleColumn as column } from './sample-column.ts';
import { sampleFormats } from './sample-formats.ts';
import { sampleInterviews } from './sample-interviews.ts';
import { screenAt } from './screen-at.ts';
import { screenFingerprint } from './screen-fingerprint.ts';

test('[T15] the screen changes on change frames only, and they are few', () => {
  fc.assert(
    fc.property(sampleInterviews, sampleFormats, (interview, format) => {
      const { timeline } = compileSegment({ interview, column, format });
      const frames = changeFrames(timeline);
      expect(frames.toSorted((a, b) => a - b)).toEqual(frames);
      const known = new Set(frames);
      let before = '';
      for (let frame = 0; frame < timeline.lengthFrames; frame += 1) {
        const fingerprint = screenFingerprint(screenAt(timeline, frame));
        if (fingerprint !== before) expect(known.has(frame), `frame ${frame}`).toBe(true);
        before = fingerprint;
      }
    }),
    { seed: 20_260_601, numRuns: 20 },
  );
});
