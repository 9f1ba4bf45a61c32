import { expect, test } from 'vitest';
import { benchOptions } from './bench-options.ts';

test('three rounds and no long programme unless told', () => {
  expect(benchOptions([])).toEqual({ rounds: 3, isLong: false, note: null });
  expect(benchOptions(['--', '--rounds', '1', '--long', '--note', 'idle'])).toEqual({
    rounds: 1,
    isLong: true,
    note: 'idle',
  });
});

test('what makes no sense is refused', () => {
  for (const rounds of ['0', '-1', '1.5', 'x', '']) {
    expect(() => benchOptions([`--rounds=${rounds}`])).toThrow(/whole number/);
  }
  expect(() => benchOptions(['--fast'])).toThrow(/--fast/);
});
