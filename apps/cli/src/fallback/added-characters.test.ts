import { expect, test } from 'vitest';
import { addedCharacters } from './added-characters.ts';

test('what a font adds is what the bundled fonts lack, in the order of Unicode', () => {
  const added = addedCharacters({ has: (character) => '国䶮𠮸𠮷𠮶𡋾'.includes(character) });
  expect(added).toEqual(['𠮶', '𠮷', '𠮸', '𡋾']);
});
