import { knownWords } from './known-words.ts';
import { closingMarkClass } from './marks.ts';
import type { Span } from './span.ts';

const entries = new Set(knownWords);
const longestEntry = Math.max(...[...entries].map((word) => word.length));
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** Words that lean on the word before them and never begin anything. */
const particle = /^(?:[中上下里内]?的|[出起]?了|着|过|们|地|得|之)$/u;
/** What completes a verb of one character: 讲|出, 卖|到. */
const complement = /^[出起到成]$/u;
const single = /^\p{Script=Han}$/u;
/** What a particle leans on: a word, a number with its sign (8.5%的), or the mark that closes a quoted one (“圈”的). */
const leanedOn = new RegExp(`(?:[\\p{L}\\p{N}%％‰℃°]|${closingMarkClass})$`, 'u');
/** 与 is glued to the next word by some dictionaries; only in these words does it belong there. */
const withYu = /^与(?!会|其|否|时)\p{Script=Han}/u;

function entryAt(text: string, at: number): string | undefined {
  for (let length = Math.min(longestEntry, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (entries.has(word)) return word;
  }
  return undefined;
}

/** Ends of the words of a stretch without protected spans, as indices into it. */
function wordEnds(text: string): number[] {
  const ends = new Set<number>();
  for (const { segment, index } of segmenter.segment(text)) {
    if (withYu.test(segment)) ends.add(index + 1);
    ends.add(index + segment.length);
  }
  const isEdge = (at: number): boolean => at === 0 || ends.has(at);
  const edges = new Set(ends);
  for (let at = 0; at < text.length;) {
    const word = entryAt(text, at);
    const end = at + (word?.length ?? 1);
    // 党建 inside 共产党|建立 cuts two words and is none.
    if (word !== undefined && (word.length > 3 || isEdge(at) || isEdge(end))) {
      for (let inner = at + 1; inner < end; inner += 1) edges.delete(inner);
      edges.add(at);
      edges.add(end);
      at = end;
    } else {
      at += 1;
    }
  }
  edges.delete(0);
  return Array.from(edges).toSorted((a, b) => a - b);
}

function isSplitSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * The words of a text, tiling it: every protected span is one word, then the lexicon, then `Intl.Segmenter`; 的, 了,
 * 着, 过, 们, 地 and 得 belong to the word before them (standards §6.3 step 3). Marks are words of their own.
 */
export function segmentWords(options: { text: string; protectedSpans: readonly Span[] }): Span[] {
  const { text, protectedSpans } = options;
  const words: Span[] = [];
  const push = (start: number, end: number): void => {
    const last = words.at(-1);
    const leans = particle.test(text.slice(start, end));
    if (
      last !== undefined &&
      last.end === start &&
      complement.test(text.slice(start, end)) &&
      single.test(text.slice(last.start, last.end))
    )
      last.end = end;
    else if (leans && last !== undefined && leanedOn.test(text.slice(last.start, last.end))) last.end = end;
    else if (end > start) words.push({ start, end });
  };
  const pushStretch = (start: number, end: number): void => {
    const stretch = text.slice(start, end);
    let from = 0;
    for (const to of wordEnds(stretch)) {
      if (isSplitSurrogate(stretch, to)) continue;
      push(start + from, start + to);
      from = to;
    }
  };
  let at = 0;
  for (const span of protectedSpans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= at) continue;
    if (span.start > at) pushStretch(at, span.start);
    const start = Math.max(at, span.start);
    // Spans that overlap are one word: neither may be cut.
    const last = words.at(-1);
    if (span.start < at && last !== undefined) last.end = span.end;
    else words.push({ start, end: span.end });
    at = span.end;
  }
  if (at < text.length) pushStretch(at, text.length);
  return words;
}
