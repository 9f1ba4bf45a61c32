import { sliceWords, trimWords, type Words } from '../words/words.ts';

/** A first sentence longer than this, in characters, is too much for a panel: its first clause is the headline (house). */
const longestHeadline = 32;

/** Shortest clause that says something by itself. */
const shortestClause = 4;

function sizeOf(text: string): number {
  return Array.from(text).length;
}

/** Where the first sentence of a text ends, closing quotes included. */
function sentenceEnd(text: string): number {
  const match = /[。！？!?；;]+[”’」』）)]*/u.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

/** Where the first clause ends that is long enough; -1 when there is none before `end`. */
function clauseEnd(text: string, end: number): number {
  for (const match of text.slice(0, end).matchAll(/[，,：:]/gu)) {
    if (sizeOf(text.slice(0, match.index)) >= shortestClause) return match.index + 1;
  }
  return -1;
}

/** The headline of a point, its first sentence or, when that is long, its first clause, and what is said after it [S806]. */
export function splitHeadline(words: Words): { headline: Words; rest: Words } {
  const { text } = words;
  const end = sentenceEnd(text);
  const clause = sizeOf(text.slice(0, end)) > longestHeadline ? clauseEnd(text, end) : -1;
  const at = clause === -1 ? end : clause;
  return { headline: trimWords(sliceWords(words, 0, at)), rest: trimWords(sliceWords(words, at)) };
}
