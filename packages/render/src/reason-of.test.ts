import { expect, test } from 'vitest';
import { reasonOf } from './reason-of.ts';

test.each([
  [new Error('first\nsecond'), 'first'],
  [{ message: 'a driver’s own object' }, 'a driver’s own object'],
  [{ code: 5 }, '{"code":5}'],
  ['words', 'words'],
  [undefined, ''],
])('%o gives its reason in one line', (thrown, reason) => {
  expect(reasonOf(thrown)).toBe(reason);
});
