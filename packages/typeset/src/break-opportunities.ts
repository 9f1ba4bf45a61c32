import type { Break } from './break.ts';
import { codePoints } from './code-points.ts';
import { listCommaPenalty } from './list-comma-penalty.ts';
import { closingMarks, lineEndForbidden, lineStartForbidden, openingMarks } from './marks.ts';
import { segmentWords } from './segment-words.ts';
import type { Span } from './span.ts';
import { wordRelation, type WordRelation } from './word-relation.ts';

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
  '、': listCommaPenalty,
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

/** For each code unit of a text whether a span holds it behind its own beginning: nothing breaks there. */
function insideOf(spans: readonly Span[], length: number): boolean[] {
  const changes = Array.from({ length: length + 1 }, () => 0);
  for (const { start, end } of spans) {
    if (end <= start + 1) continue;
    changes[start + 1] = (changes[start + 1] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let open = 0;
  return changes.map((change) => (open += change) > 0);
}

/**
 * Where the text may break, in order: after marks and spaces, and between words, each with its penalty. Never inside a
 * protected span or a surrogate pair, never before a mark that cannot start a line or after one that cannot end it.
 */
export function breakOpportunities(options: {
  text: string;
  protectedSpans: readonly Span[];
  /** What a break between two words costs. */
  grades: Readonly<Record<WordRelation, number>>;
}): Break[] {
  const { text, protectedSpans, grades } = options;
  const points = codePoints(text);
  const characters = points.map(({ character }) => character);
  const words = segmentWords({ text, protectedSpans });
  const wordAtEnd = new Map(words.map((word, i) => [word.end, i]));
  const wordText = (index: number): string => {
    const word = words[index];
    return word === undefined ? '' : text.slice(word.start, word.end);
  };
  const breaks: Break[] = [];
  // What is protected and begins like a word is the name of somebody or something.
  const namesAt = new Set(
    protectedSpans.map(({ start }) => start).filter((start) => /^\p{Script=Han}/u.test(text.slice(start))),
  );
  const isInside = insideOf(protectedSpans, text.length);
  let depth = 0;
  let isFrom = false;
  // The last that is no space, and the last that is no closing mark or the first of the text.
  let lastWord = '';
  let markAt = '';
  points.forEach(({ character, start }, i) => {
    const before = characters[i - 1] ?? '';
    if (!isSpace(before)) lastWord = before;
    if (i <= 1 || !closingMarks.has(before)) markAt = before;
    if (openingMarks.has(before)) depth += 1;
    if (closingMarks.has(before)) depth = Math.max(0, depth - 1);
    if (i === 0 || isSpace(character) || clinging.test(character) || joining.test(before)) return;
    if (lineStartForbidden.has(character) || lineEndForbidden.has(before)) return;
    if (isInside[start] === true) return;
    const torn = depth > 0 ? tornPairPenalty : 0;
    if (isSpace(before)) {
      if (lineEndForbidden.has(lastWord)) return;
      const isLatin = /[\p{Script=Latin}\d]/u.test(lastWord) && /[\p{Script=Latin}\d]/u.test(character);
      breaks.push({ at: start, penalty: (isLatin ? latinSpacePenalty : 0) + torn });
      return;
    }
    const mark = markPenalty[markAt];
    if (mark !== undefined) {
      isFrom = false;
      breaks.push({ at: start, penalty: mark + torn });
      return;
    }
    const word = wordAtEnd.get(start);
    if (word === undefined) return;
    const left = wordText(word);
    const right = wordText(word + 1);
    if (left === '从') isFrom = true;
    const relation = wordRelation({
      before: wordText(word - 1),
      left,
      right,
      isName: namesAt.has(start),
      isFrom,
    });
    if (right === '到') isFrom = false;
    breaks.push({ at: start, penalty: grades[relation] + torn });
  });
  return breaks;
}
