import { noWords, sliceWords, type Words } from './words.ts';

/**
 * The first place in `[from, to)` of some words where a text stands, and where it ends: as it is, else with the spaces inside
 * the words passed over (王 娜). Null when it is not there.
 */
export function findWords(
  words: Words,
  text: string,
  options: { from?: number; to?: number } = {},
): { at: number; end: number; words: Words } | null {
  const { from = 0, to = words.text.length } = options;
  if (text === '') return null;
  const direct = words.text.indexOf(text, from);
  if (direct >= 0 && direct + text.length <= to) {
    const end = direct + text.length;
    return { at: direct, end, words: sliceWords(words, direct, end) };
  }
  const kept: number[] = [];
  for (let i = from; i < to; i += 1) if (!/[\s\u3000]/u.test(words.text[i] ?? '')) kept.push(i);
  const plain = kept.map((i) => words.text[i]).join('');
  const found = plain.indexOf(text.replace(/[\s\u3000]/gu, ''));
  if (found < 0) return null;
  const at = kept[found] ?? from;
  const end = (kept[found + text.replace(/[\s\u3000]/gu, '').length - 1] ?? at) + 1;
  return { at, end, words: at < end ? sliceWords(words, at, end) : noWords };
}
