import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';
import { excerpt } from './excerpt.ts';

test('a text is quoted whole or broken off between characters, rare ones of two units too', () => {
  expect([excerpt('王娜', 2), excerpt('王娜好', 2), excerpt('', 2)]).toEqual(['王娜', '王娜…', '']);
  expect(excerpt('𠮷'.repeat(31))).toBe(`${'𠮷'.repeat(30)}…`);
  expect([beginningOf('王𠮷娜', 2), beginningOf('王𠮷', 4), beginningOf('好王𠮷', 2)]).toEqual([
    '王𠮷',
    '王𠮷',
    '好王',
  ]);
});
