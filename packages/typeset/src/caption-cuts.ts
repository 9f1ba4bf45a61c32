import { breakOpportunities } from './break-opportunities.ts';
import type { Break } from './break.ts';
import { captionGrades } from './caption-grades.ts';
import { captionLength } from './caption-length.ts';
import { codePoints } from './code-points.ts';
import { lineEndForbidden, lineStartForbidden } from './marks.ts';
import { showCaption } from './show-caption.ts';
import type { Span } from './span.ts';

/** What a cut inside an over-long protected span, and inside an over-long word, costs on top. */
const brokenSpanPenalty = 300;
const brokenWordPenalty = 600;

function holdsWhole(text: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(text);
}

/**
 * Where captions may be cut, the end of the text included. A stretch longer than `hardChars` without a place to cut is
 * opened: an over-long protected span between its words, then an over-long run of Han between any two characters.
 * Latin words and numbers are never opened.
 */
export function captionCuts(options: {
  text: string;
  protectedSpans: readonly Span[];
  hardChars: number;
}): Break[] {
  const { text, protectedSpans, hardChars } = options;
  const isLong = (start: number, end: number): boolean =>
    captionLength(showCaption(text.slice(start, end))) > hardChars;
  const open = (cuts: readonly Break[], extra: readonly Break[], penalty: number): Break[] => {
    let start = 0;
    return cuts.flatMap((cut) => {
      const from = start;
      start = cut.at;
      if (!isLong(from, cut.at)) return [cut];
      const inside = extra.filter(({ at }) => at > from && at < cut.at);
      return [...inside.map((each) => ({ at: each.at, penalty: each.penalty + penalty })), cut];
    });
  };
  const cuts = [
    ...breakOpportunities({ text, protectedSpans, grades: captionGrades }),
    { at: text.length, penalty: 0 },
  ];
  if (!cuts.some((cut, i) => isLong(cuts[i - 1]?.at ?? 0, cut.at))) return cuts;
  const shortSpans = protectedSpans.filter(({ start, end }) => !isLong(start, end));
  const opened = open(
    cuts,
    breakOpportunities({ text, protectedSpans: shortSpans, grades: captionGrades }),
    brokenSpanPenalty,
  );
  const points = codePoints(text);
  const anywhere = points.flatMap(({ character, start }, i) => {
    const before = points[i - 1]?.character ?? '';
    const isForbidden =
      i === 0 ||
      lineStartForbidden.has(character) ||
      lineEndForbidden.has(before) ||
      /[\p{M}\p{Cf}\s]/u.test(character) ||
      /[\u200D\u2060]/u.test(before) ||
      holdsWhole(before + character) ||
      shortSpans.some((span) => span.start < start && start < span.end);
    return isForbidden ? [] : [{ at: start, penalty: 0 }];
  });
  return open(opened, anywhere, brokenWordPenalty);
}
