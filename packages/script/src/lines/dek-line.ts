import { sliceWords, trimWords } from '../words/words.ts';
import type { LineReader } from './line-reading.ts';

/** The line under a headline: a dash, and what the interview is. */
export const dekLine: LineReader = ({ words }) => {
  const dash = /^(?:——|—|－－|--|⸺|–)\s*/u.exec(words.text)?.[0];
  if (dash === undefined) return null;
  const text = trimWords(sliceWords(words, dash.length));
  if (text.text === '' || text.text.length > 80 || /[。！？；：]/u.test(text.text)) return null;
  return { kind: 'dek', text };
};
