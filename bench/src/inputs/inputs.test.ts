import { checkInterview, parseInterview } from '@lanmu/content';
import { expect, test } from 'vitest';
import { changedInterview } from './changed-interview.ts';
import { chooseExcerpt } from './choose-excerpt.ts';
import { countPictures } from './count-pictures.ts';
import { episodeTimeline, libraryInputs, segmentTimeline } from './library-inputs.ts';
import { repeatedInterview } from './repeated-interview.ts';

const inputs = libraryInputs();
const { interview, column, interviews } = inputs;
const timeline = segmentTimeline(interview, column);

test('the excerpt holds a whole lower third, captions and a change of the panel, and lasts as long as asked for', () => {
  const { inFrame, outFrame } = chooseExcerpt(timeline, 42);
  expect(outFrame - inFrame).toBe(42 * 25);
  const within = timeline.cues.filter((cue) => cue.inFrame >= inFrame && cue.outFrame <= outFrame);
  expect(within.some(({ kind }) => kind === 'lowerThird')).toBe(true);
  expect(within.filter(({ kind }) => kind === 'caption').length).toBeGreaterThan(10);
  const steps = timeline.cues.flatMap((cue) => (cue.kind === 'pointsPanel' ? cue.stepFrames : []));
  expect(steps.some((frame) => frame > inFrame && frame < outFrame - 125)).toBe(true);
  expect(() => chooseExcerpt(timeline, 1000)).toThrow(/no excerpt/);
});

test('the changed interview differs in one character and in no time', () => {
  const changed = changedInterview(interview, column);
  const [before, after] = [interview, changed].map((each) => Array.from(JSON.stringify(each)));
  expect(after?.length).toBe(before?.length);
  expect(after?.filter((character, i) => character !== before?.[i])).toHaveLength(1);
  expect(changed.id).toBe(interview.id);
  const cues = segmentTimeline(changed, column).cues;
  expect(cues.map(({ inFrame }) => inFrame)).toEqual(timeline.cues.map(({ inFrame }) => inFrame));
  expect(countPictures([timeline, segmentTimeline(changed, column)])).toBeGreaterThan(
    countPictures([timeline]),
  );
});

test('a repeated interview is sound, as long as asked for, and full of different pictures', () => {
  const short = repeatedInterview({ interview, column, id: 'five-minutes', seconds: 300 });
  const long = repeatedInterview({ interview, column, id: 'ten-minutes', seconds: 600 });
  for (const each of [short, long]) {
    expect(parseInterview(each, { fileName: 'x.json' }).ok).toBe(true);
    expect(checkInterview(each, column).filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  const [shortTimeline, longTimeline] = [short, long].map((each) => segmentTimeline(each, column));
  if (shortTimeline === undefined || longTimeline === undefined) throw new Error('Nothing was compiled.');
  expect(shortTimeline.lengthFrames).toBeGreaterThanOrEqual(300 * 25);
  expect(longTimeline.lengthFrames).toBeGreaterThanOrEqual(600 * 25);
  const captions = [shortTimeline, longTimeline].map(
    ({ cues }) => cues.filter(({ kind }) => kind === 'caption').length,
  );
  // Each caption more is a picture more.
  const more = countPictures([longTimeline]) - countPictures([shortTimeline]);
  expect(more).toBeGreaterThan(0.95 * ((captions[1] ?? 0) - (captions[0] ?? 0)));
  expect(captions[1]).toBeGreaterThan(1.5 * (captions[0] ?? Infinity));
});

test('pictures that programmes share count once', () => {
  const timelines = interviews.map((each) => segmentTimeline(each, column));
  const apart = timelines.reduce((sum, each) => sum + countPictures([each]), 0);
  const together = countPictures(timelines);
  expect(together).toBeLessThan(apart);
  expect(countPictures([...timelines, timeline])).toBe(together);
  expect(episodeTimeline(inputs).lengthFrames).toBeGreaterThan(timeline.lengthFrames);
});
