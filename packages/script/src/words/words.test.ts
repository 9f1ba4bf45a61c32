import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWords, sliceWords, startOf, trimWords, wordsAt, type Words } from './words.ts';

const source = '制定《市\n\n中区村级协商目录》\u3000';

function read({ ranges }: Words): string {
  return ranges.map(({ start, end }) => source.slice(start, end)).join('');
}

test('words know where each of their characters stands, through joining and cutting', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(source.length), fc.nat(source.length)), { maxLength: 4 }),
      fc.nat(20),
      fc.nat(20),
      (pairs, a, b) => {
        const parts = pairs.map(([x, y]) => wordsAt(source, { start: Math.min(x, y), end: Math.max(x, y) }));
        const words = sliceWords(joinWords(...parts), Math.min(a, b), Math.max(a, b));
        expect(read(words)).toBe(words.text);
        expect(read(trimWords(words))).toBe(words.text.trim());
      },
    ),
  );
});

test('a page break inside a word is left out of it', () => {
  const words = joinWords(wordsAt(source, { start: 2, end: 4 }), wordsAt(source, { start: 6, end: 8 }));
  expect(words).toEqual({
    text: '《市中区',
    ranges: [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ],
  });
  expect(startOf(sliceWords(words, 2))).toBe(6);
});
