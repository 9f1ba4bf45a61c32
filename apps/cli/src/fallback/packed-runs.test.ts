import { expect, test } from 'vitest';
import { addedCharacters } from './added-characters.ts';
import { packedRuns } from './packed-runs.ts';

test('what a font adds is told in runs, and what the bundled fonts have is not among it', () => {
  const added = addedCharacters({ has: (character) => '国䶮𠮶𠮷𠮸𡋾'.includes(character) });
  expect(added).toEqual(['𠮶', '𠮷', '𠮸', '𡋾']);
  const gap = 0x212fe - 0x20bb9;
  expect(packedRuns(added)).toBe(`${(0x20bb6).toString(36)}.3 ${gap.toString(36)}.1`);
  expect(packedRuns([])).toBe('');
});
