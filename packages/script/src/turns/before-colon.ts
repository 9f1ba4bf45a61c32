import { sliceWords, trimWords, type Words } from '../words/words.ts';

/** Longest text before a colon that may say who speaks, in UTF-16 units: organisation, four posts and a name [S401]. */
export const longestBeforeColon = 60;

/** 网友“小草”: what somebody calls themselves may stand in quotation marks. */
function withoutNickname(text: string): string {
  return text.replace(/^(\p{Script=Han}{2,6})“[^“”]{1,12}”$/u, '$1');
}

/** What stands before the first colon of some words and behind it; null when nobody is named before it [S401]. */
export function beforeColon(words: Words): { before: Words; rest: Words } | null {
  const colon = words.text.search(/[：:]/u);
  if (colon < 1 || colon > longestBeforeColon) return null;
  const before = trimWords(sliceWords(words, 0, colon));
  if (before.text === '' || /[。！？；“”‘’《》…—]/u.test(withoutNickname(before.text))) return null;
  return { before, rest: trimWords(sliceWords(words, colon + 1)) };
}
