import { sliceWords, trimWords } from '../words/words.ts';
import type { LineReader } from './line-reading.ts';

const marked = /^(?:【\s*(?:大?标题|题目|主题)\s*】\s*[：:]?|(?:大?标题|题目)\s*[：:])\s*/u;

/** 【标题】…, 标题：…: a line that says itself that it is the headline. */
export const titleLine: LineReader = ({ words }) => {
  const marker = marked.exec(words.text)?.[0];
  if (marker === undefined) return null;
  const text = trimWords(sliceWords(words, marker.length));
  return text.text === '' ? null : { kind: 'title', marker: sliceWords(words, 0, marker.length), text };
};
