import { expect, test } from 'vitest';
import { summarize } from './summary.ts';

test('the median of an odd number is the middle one, and the order of measuring is kept', () => {
  expect(summarize([3, 1, 10])).toEqual({ min: 1, median: 3, max: 10, values: [3, 1, 10] });
});

test('the median of an even number lies between the middle two', () => {
  expect(summarize([4, 1, 2, 100]).median).toBe(3);
});

test('one measurement is its own least, middle and most', () => {
  expect(summarize([7])).toEqual({ min: 7, median: 7, max: 7, values: [7] });
});

test('nothing measured is an error, never a nought', () => {
  expect(() => summarize([])).toThrow(RangeError);
});
