import type { Break } from './break.ts';
import { codePoints } from './code-points.ts';
import { closingMarks, lineEndForbidden, lineStartForbidden, openingMarks } from './marks.ts';
import { segmentWords } from './segment-words.ts';
import type { Span } from './span.ts';
import { wordJoint } from './word-joint.ts';

/** Penalty of a break after a mark, strong marks first (house choice; the order is standards §6 practice). */
const markPenalty: Readonly<Record<string, number>> = {
  '。': 1,
  '！': 1,
  '？': 1,
  '；': 1,
  '，': 4,
  '：': 4,
  '—': 8,
  '…': 4,
  '、': 12,
  '·': 45,
};
/** What a break inside quotes, brackets or a title costs on top: the pair is torn apart. */
const tornPairPenalty = 10;
/** Breaking at a space between Latin words; a space beside Han was put there to part two phrases. */
const latinSpacePenalty = 40;

const isSpace = (character: string): boolean => /\s/u.test(character);
/** Marks and joiners that cling to the character before them. */
const clinging = /[\p{M}\u200D\u2060\uFE00-\uFE0F\u{1F3FB}-\u{1F3FF}]/u;
const joining = /[\u200D\u2060]/u;

/** The last word character or mark of `characters` before `index`, closing marks passed over when a mark stands behind them. */
function markBefore(characters: readonly string[], index: number): number | undefined {
  let i = index - 1;
  while (i > 0 && closingMarks.has(characters[i] ?? '')) i -= 1;
  return markPenalty[characters[i] ?? ''];
}

/**
 * Where the text may break, in order: after marks and spaces, and between words, each with its penalty. Never inside a
 * protected span or a surrogate pair, never before a mark that cannot start a line or after one that cannot end it.
 */
export function breakOpportunities(options: { text: string; protectedSpans: readonly Span[] }): Break[] {
  const { text, protectedSpans } = options;
  const points = codePoints(text);
  const characters = points.map(({ character }) => character);
  const words = segmentWords({ text, protectedSpans });
  const wordAtEnd = new Map(words.map((word, i) => [word.end, i]));
  const wordText = (index: number): string => {
    const word = words[index];
    return word === undefined ? '' : text.slice(word.start, word.end);
  };
  const breaks: Break[] = [];
  let depth = 0;
  points.forEach(({ character, start }, i) => {
    const before = characters[i - 1] ?? '';
    if (openingMarks.has(before)) depth += 1;
    if (closingMarks.has(before)) depth = Math.max(0, depth - 1);
    if (i === 0 || isSpace(character) || clinging.test(character) || joining.test(before)) return;
    if (lineStartForbidden.has(character) || lineEndForbidden.has(before)) return;
    if (protectedSpans.some((span) => span.start < start && start < span.end)) return;
    const torn = depth > 0 ? tornPairPenalty : 0;
    if (isSpace(before)) {
      const last = characters.slice(0, i).findLast((each) => !isSpace(each)) ?? '';
      if (lineEndForbidden.has(last)) return;
      const isLatin = /[\p{Script=Latin}\d]/u.test(last) && /[\p{Script=Latin}\d]/u.test(character);
      breaks.push({ at: start, penalty: (isLatin ? latinSpacePenalty : 0) + torn });
      return;
    }
    const mark = markBefore(characters, i);
    if (mark !== undefined) {
      breaks.push({ at: start, penalty: mark + torn });
      return;
    }
    const word = wordAtEnd.get(start);
    if (word === undefined) return;
    breaks.push({ at: start, penalty: wordJoint(wordText(word), wordText(word + 1)) + torn });
  });
  return breaks;
}
