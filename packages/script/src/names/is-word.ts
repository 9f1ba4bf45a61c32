import { knownWords, wordClass } from '@lanmu/typeset';

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** A deed may stand for whoever does it: 门口值守. */
const vocabulary: ReadonlySet<string> = new Set(knownWords.filter((word) => wordClass(word) !== 'action'));

/** Whether some characters are one word of the language (时间, 高兴), however much they look like a name. */
export function isWord(text: string): boolean {
  return vocabulary.has(text) || Array.from(segmenter.segment(text)).length === 1;
}
