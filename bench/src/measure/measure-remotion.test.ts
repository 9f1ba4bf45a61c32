import { expect, test } from 'vitest';
import { concurrenciesFor } from './measure-remotion.ts';

test('one and two pages are always tried, on more cores also half and all of them', () => {
  expect([1, 2, 3, 4, 8].map(concurrenciesFor)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2, 3],
    [1, 2, 4],
    [1, 2, 4, 8],
  ]);
});
