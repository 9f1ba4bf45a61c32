import type { SourceLine, SourceText } from '../source/source-text.ts';
import { trimWords, wordsAt, type Words } from '../words/words.ts';

/** A line with something on it. */
export type ScriptLine = {
  /** From 1, as editors count. */
  number: number;
  /** Without the spaces at both ends. */
  words: Words;
  style: SourceLine;
  /** Empty lines before it. */
  gapLines: number;
};

/** The words with a space in place of each tab, which has no picture; each stands for its character of the source. */
function withoutTabs({ text, ranges }: Words): Words {
  return { text: text.replaceAll('\t', ' '), ranges };
}

/** The lines of a script that have something on them. */
export function scriptLines(source: SourceText): ScriptLine[] {
  const lines: ScriptLine[] = [];
  let gapLines = 0;
  source.lines.forEach((style, i) => {
    const words = trimWords(wordsAt(source.text, style));
    if (words.text === '') {
      gapLines += 1;
      return;
    }
    lines.push({ number: i + 1, words: withoutTabs(words), style, gapLines });
    gapLines = 0;
  });
  return lines;
}
