import type { Break } from './break.ts';
import { captionCost } from './caption-cost.ts';
import { captionCuts } from './caption-cuts.ts';
import { captionLength } from './caption-length.ts';
import type { CaptionProfile } from './caption-profile.ts';
import { closingMarkClass, closingMarks } from './marks.ts';
import { showCaption } from './show-caption.ts';
import type { Span } from './span.ts';

/** A caption's share of its paragraph: the code units `[start, end)` it speaks and the text it shows. */
export type CaptionPiece = { start: number; end: number; shown: string };

const pause = /[。！？；，：、…—\s]/u;

/** Behind a 、, or behind the mark that closes a quote after it. */
const afterListMark = new RegExp(`、${closingMarkClass}?$`, 'u');

type Path = { cost: number; from: number; shown: string };

/** For each code unit of a text, and its end, whether a mark or a space stands before it, closing marks passed over. */
function placesAfterMarks(text: string): boolean[] {
  const places = [true];
  for (const [i, unit] of text.split('').entries()) {
    places.push(pause.test(unit) || (closingMarks.has(unit) && i > 0 && places[i] === true));
  }
  return places;
}

/**
 * The captions of one paragraph, tiling it without a gap: cut at marks first, else between words, at the least cost;
 * never inside a protected span, unless one alone is longer than `hardChars`. An empty text has none.
 */
export function splitCaptions(options: {
  text: string;
  protectedSpans: readonly Span[];
  profile: CaptionProfile;
}): CaptionPiece[] {
  const { text, protectedSpans, profile } = options;
  if (text === '') return [];
  const cuts: Break[] = [
    { at: 0, penalty: 0 },
    ...captionCuts({ text, protectedSpans, hardChars: profile.hardChars }),
  ];
  const afterMark = placesAfterMarks(text);
  const atMark = cuts.map(({ at }) => at === text.length || afterMark[at] === true);
  const inList = cuts.map(({ at }) => afterListMark.test(text.slice(Math.max(0, at - 2), at)));
  const best: Path[] = [{ cost: 0, from: 0, shown: '' }];
  cuts.forEach((end, to) => {
    for (let from = to - 1; from >= 0; from -= 1) {
      const start = cuts[from];
      const before = best[from];
      if (start === undefined || before === undefined) break;
      const words = text.slice(start.at, end.at);
      const shown = showCaption(words);
      if (from < to - 1 && captionLength(shown) > profile.hardChars) break;
      const opensMidClause = atMark[from] === false;
      const closesMidClause = atMark[to] === false;
      const pieceCost = captionCost({
        words,
        shown,
        opensMidClause,
        closesMidClause,
        opensInList: inList[from] === true,
        closesInList: inList[to] === true,
        profile,
      });
      const cost = before.cost + end.penalty + pieceCost;
      const rival = best[to];
      if (rival === undefined || cost < rival.cost) best[to] = { cost, from, shown };
    }
  });
  const pieces: CaptionPiece[] = [];
  for (let to = cuts.length - 1; to > 0;) {
    const path = best[to];
    const end = cuts[to];
    const start = path === undefined ? undefined : cuts[path.from];
    if (path === undefined || end === undefined || start === undefined) break;
    pieces.push({ start: start.at, end: end.at, shown: path.shown });
    to = path.from;
  }
  return pieces.toReversed();
}
