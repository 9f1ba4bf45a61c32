import { sliceWords, trimWords } from '../words/words.ts';
import { readLine } from './read-line.ts';
import type { ScriptLine } from './script-line.ts';

/** Longest line of labels and values, in UTF-16 units (house). */
const longest = 200;

/** Where a label may begin behind the value before it: after two spaces, or one where the label is short. */
const behindSpace = /(?<=[ \u3000])(?=[【\p{Script=Han}]{2,8}】?[：:])/gu;

/** Kinds of lines that a label and its value make. */
const kinds: ReadonlySet<string> = new Set(['column', 'credits', 'guests', 'title', 'leftOut']);

/**
 * The lines of a house's head that stand on one: 栏目：青河新闻　主编：宋丹　日期：2024.6.18. Every one of them says by itself
 * what it is, and they are not all credits; else the line as it was [S106].
 */
export function partPairs(line: ScriptLine): ScriptLine[] {
  const { words, style } = line;
  if (words.text.length > longest || !/[：:]/u.test(words.text)) return [line];
  const starts = [0, ...Array.from(words.text.matchAll(behindSpace), ({ index }) => index)];
  if (starts.length < 2) return [line];
  const pieces = starts.map((at, i): ScriptLine => ({
    ...line,
    words: trimWords(sliceWords(words, at, starts[i + 1])),
    style: { ...style, boldChars: Math.max(0, style.boldChars - at) },
    gapLines: i === 0 ? line.gapLines : 0,
  }));
  const found = pieces.map((piece) => readLine(piece).kind);
  const isHead = found.every((kind) => kinds.has(kind)) && found.some((kind) => kind !== 'credits');
  return isHead ? pieces : [line];
}
