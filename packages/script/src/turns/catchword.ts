import { sliceWords, trimWords, type Words } from '../words/words.ts';

/** Characters of the clauses that make headlines by being alike in every point: 扩面， 提速， 讲清楚， (house). */
const alikeClause = { least: 2, most: 3 } as const;

/** Whether a text begins with a clause of two or three characters and goes on after it. */
export function beginsWithCatchword({ text }: Words): boolean {
  const size = Array.from(/^[^，,：:。！？；;、“”《》（）]*(?=[，,：:])/u.exec(text)?.[0] ?? '').length;
  return size >= alikeClause.least && size <= alikeClause.most;
}

/** A headline that is its first clause, however short, and what is said after it. */
export function splitCatchword(words: Words): { headline: Words; rest: Words } {
  const at = words.text.search(/[，,：:]/u) + 1;
  return { headline: trimWords(sliceWords(words, 0, at)), rest: trimWords(sliceWords(words, at)) };
}
