import { expect, test } from 'vitest';
import { sampleTimeline } from '../sample-timeline.ts';
import { planPictures } from './plan-pictures.ts';

test('a screen that comes back, also in another timeline, is drawn once; runs tile every frame', () => {
  const timeline = sampleTimeline();
  const { pictures, runs } = planPictures([timeline, { ...timeline, id: 'other' }]);
  expect(pictures).toEqual([
    { timeline: 0, frame: 0 },
    { timeline: 0, frame: 20 },
    { timeline: 0, frame: 25 },
  ]);
  expect(runs[0]).toEqual([
    { picture: 0, inFrame: 0, outFrame: 20 },
    { picture: 1, inFrame: 20, outFrame: 25 },
    { picture: 2, inFrame: 25, outFrame: 60 },
    { picture: 1, inFrame: 60, outFrame: 70 },
    { picture: 0, inFrame: 70, outFrame: 80 },
    { picture: 1, inFrame: 80, outFrame: 101 },
  ]);
  expect(runs[1]).toEqual(runs[0]);
});

test('the same words in another theme or format are another picture', () => {
  const timeline = sampleTimeline();
  const format = { ...timeline.format, id: '1080p25' };
  const { pictures } = planPictures([timeline, { ...timeline, theme: 'blue' }, { ...timeline, format }]);
  expect(pictures).toHaveLength(9);
});
