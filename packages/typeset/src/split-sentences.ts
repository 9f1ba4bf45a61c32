import { closingMarkClass } from './marks.ts';
import type { Span } from './span.ts';

const sentence = new RegExp(
  `[^。！？；!?]*[。！？；!?]+(?:${closingMarkClass}|")*\\s*|[^。！？；!?]+$`,
  'gu',
);
const spoken = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text, tiling it: each ends after 。！？； with the closing marks and spaces that follow.
 * A run of marks without a word belongs to the sentence before it.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const match of text.matchAll(sentence)) {
    const end = match.index + match[0].length;
    const last = sentences.at(-1);
    if (last !== undefined && (!spoken.test(match[0]) || !spoken.test(text.slice(last.start, last.end)))) {
      last.end = end;
    } else {
      sentences.push({ start: match.index, end });
    }
  }
  return sentences;
}
