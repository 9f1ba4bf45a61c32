import { expect, test } from 'vitest';
import { bytesText, numberText, secondsText } from './number-text.ts';

test('numbers keep about three figures', () => {
  expect([0.523, 4.06, 20.6, 480].map(numberText)).toEqual(['0.52', '4.1', '21', '480']);
});

test('long times are in minutes, and no minute has sixty seconds', () => {
  expect([1.24, 119, 400, 179.7].map(secondsText)).toEqual(['1.2 s', '119 s', '6 min 40 s', '3 min 00 s']);
});

test('bytes go over to GiB at one', () => {
  expect([8_000_000, 2 ** 30].map(bytesText)).toEqual(['7.6 MiB', '1.00 GiB']);
});
