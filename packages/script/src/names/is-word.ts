import { lexicon } from '@lanmu/typeset';

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const vocabulary: ReadonlySet<string> = new Set(lexicon);

/** Whether some characters are one word of the language (时间, 高兴), however much they look like a name. */
export function isWord(text: string): boolean {
  return vocabulary.has(text) || Array.from(segmenter.segment(text)).length === 1;
}
