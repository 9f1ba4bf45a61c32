import { expect, test } from 'vitest';
import { screenAt, screenFingerprint } from '@lanmu/timeline';
import { sampleTimeline } from '../sample-timeline.ts';
import { planPictures } from './plan-pictures.ts';

test('a screen that comes back is drawn once; runs tile every frame', () => {
  const { pictures, runs } = planPictures(sampleTimeline());
  expect(pictures.map(({ frame, follows }) => [frame, follows])).toEqual([
    [0, null],
    [20, 0],
    [25, 1],
  ]);
  expect(runs).toEqual([
    { picture: 0, inFrame: 0, outFrame: 20 },
    { picture: 1, inFrame: 20, outFrame: 25 },
    { picture: 2, inFrame: 25, outFrame: 60 },
    { picture: 1, inFrame: 60, outFrame: 70 },
    { picture: 0, inFrame: 70, outFrame: 80 },
    { picture: 1, inFrame: 80, outFrame: 101 },
  ]);
});

test('a picture is named by its whole screen', () => {
  const timeline = sampleTimeline();
  const { pictures } = planPictures(timeline);
  for (const { fingerprint, frame } of pictures) {
    expect(fingerprint).toBe(screenFingerprint(screenAt(timeline, frame)));
  }
});
