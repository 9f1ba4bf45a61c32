import { sliceWords, trimWords, type Words } from '../words/words.ts';

const ends = '完|全文完|本文完|完毕|END|结束|本台报道|未完待续';

const alone = new RegExp(`^[（(【[]?\\s*(?:${ends})\\s*[）)】\\]]?[。.]?$`, 'iu');

const behind = new RegExp(`[（(【[]\\s*(?:${ends})\\s*[）)】\\]][。.]?$`, 'iu');

/** Whether a line is nothing but a word that the script is over: （完）, 全文完 [S201]. */
export function isEndNote(text: string): boolean {
  return alone.test(text);
}

/** Words and the note in brackets behind them that the script is over: 谢谢。（完）; null when there is none [S201]. */
export function partEndNote(words: Words): { before: Words; note: Words } | null {
  const at = words.text.search(behind);
  if (at < 1) return null;
  return { before: trimWords(sliceWords(words, 0, at)), note: sliceWords(words, at) };
}
