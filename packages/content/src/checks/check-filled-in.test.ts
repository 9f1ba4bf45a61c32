import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';
import { toFillIn } from '../to-fill-in.ts';

test('a place left open in a headline or a name stops delivery; the word in speech does not', () => {
  const sample = sampleInterview();
  const [first, ...others] = sample.people;
  if (first === undefined) throw new Error('The sample has people.');
  const open = {
    ...sample,
    headline: toFillIn('标题'),
    people: [{ ...first, name: toFillIn('姓名') }, ...others],
  };
  expect(sampleTold(open, 'text-to-fill-in')).toHaveLength(2);
  expect(sampleTold({ ...sample, headline: '这张表待填' }, 'text-to-fill-in')).toEqual([]);
});
