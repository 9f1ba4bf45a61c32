import type { Break } from './break.ts';
import { countHan } from './count-han.ts';
import { displayGrades } from './display-grades.ts';
import { edgeBlankEm } from './edge-blank.ts';
import { listCommaPenalty } from './list-comma-penalty.ts';
import { closingMarkClass, openingMarkClass } from './marks.ts';

/**
 * A text set in lines, whether it keeps within the width and the number of lines it was given, and whether a line ends where
 * a reader stumbles: a smaller size may read better.
 */
export type BrokenLines = { lines: string[]; fits: boolean; stumbles: boolean };

/** Weight of uneven lines: squared deviation from the mean line, relative to it, times this (house choice). */
const raggedWeight = 100;
/** What one more line costs; below it a good break is worth a line. */
const linePenalty = 60;
/** From this penalty on a break hardly is one; in a headline it counts twice. */
const badBreak = 75;
/** From this one on it tears a phrase, and counts one and a half times. */
const phraseBreak = 40;
/** From this one on a reader stumbles: one more than the worst line end that editors approved in the corpus. */
const stumblingBreak = 55;
/** A line that holds a whole clause and the torn beginning of the next; and one of the torn end of a clause and what comes after. */
const tornClausePenalty = 90;
const tornEndPenalty = 60;
/** The same after an organization, whose head's posts follow whole. */
const looseEndPenalty = 20;
/** A line that holds who speaks or what it is about (山亭区：) and only a part of what follows. */
const tornLeadPenalty = 45;
/** From this penalty on a break leaves a clause torn: 、 and everything weaker. */
const weakBreak = listCommaPenalty;
/** Between this and that a break is at no strong mark, and yet parts what is complete: an organization and its head. */
const looseBreak = displayGrades.headPost;
/** The torn end of a quote and nothing else, where another line follows: 努力擦亮“大爱民政、｜暖心民政”｜特色党建品牌. */
const tornQuote = /^[^“‘（《]+[”’）》]$/u;
/** A line of fewer em than this among others is a stub, unless a mark ends it. */
const stubEm = 3;
const stubPenalty = 30;
/** A last line of fewer than two Han is an orphan (standards §6.1). */
const orphanPenalty = 2000;
/** A gap the author left between two Han phrases asks for a line of its own, once the text is this full of one line. */
const gapPenalty = 80;
const gapMinFill = 0.75;

const marksInside = new RegExp(`[，。；：！？ \\u3000]${closingMarkClass}*(?=.)`, 'u');
const strongInside = new RegExp(`[，。；！？ \\u3000]${closingMarkClass}*(?=.)`, 'u');
const leadInside = /：(?=.)/u;
const endsAtMark = new RegExp(`[，。；：、！？…—]${closingMarkClass}*$`, 'u');

type Line = {
  from: number;
  to: number;
  text: string;
  /** From the edge of the block to the end of the line. */
  reachEm: number;
  /** Without the blank halves of marks at its ends. */
  inkEm: number;
  penalty: number;
  stumbles: boolean;
};
type Setting = { cost: number; lines: Line[] };

const gap = new RegExp(
  `(?<=[\\p{Script=Han}，。、；：？！]|${closingMarkClass})[ \\u3000](?=\\p{Script=Han}|${openingMarkClass})`,
  'gu',
);

/** What a break costs in a headline: more than in running captions, where it tears a phrase. */
function weighed(penalty: number): number {
  if (penalty >= badBreak) return 2 * penalty;
  return penalty >= phraseBreak ? 1.5 * penalty : penalty;
}

/** Every line that may be set: from each break to each later one within the width, or to the next one at least. */
function possibleLines(options: {
  text: string;
  breaks: readonly Break[];
  maxEm: number;
  hangs: boolean;
  measureEm: (text: string) => number;
}): Line[][] {
  const { text, breaks, maxEm, hangs, measureEm } = options;
  const ends = [...breaks, { at: text.length, penalty: 0 }];
  const starts = [0, ...ends.slice(0, -1).map(({ at }) => at)];
  return starts.map((start, from) => {
    const lines: Line[] = [];
    const begun = ends[from - 1];
    const startsAfter = begun === undefined || /\s/u.test(text.charAt(begun.at - 1)) ? 0 : begun.penalty;
    const tornEnd =
      startsAfter >= weakBreak ? tornEndPenalty : startsAfter >= looseBreak ? looseEndPenalty : 0;
    for (let to = from; to < ends.length; to += 1) {
      const end = ends[to];
      if (end === undefined) break;
      const line = text.slice(start, end.at).trim();
      const blank = edgeBlankEm(line);
      const reachEm = measureEm(line) - (hangs ? blank.start : 0);
      if (reachEm > maxEm && lines.length > 0) break;
      const closes = to === ends.length - 1 || /\s/u.test(text.charAt(end.at - 1)) || endsAtMark.test(line);
      const isEnd = to === ends.length - 1;
      const isTornAfter = !closes && marksInside.test(line);
      const torn = (isTornAfter ? tornClausePenalty : 0) + (strongInside.test(line) ? tornEnd : 0);
      // 的 ends a line well, even where the next clause is torn by it.
      const tears =
        (isTornAfter && !line.endsWith('的')) || (strongInside.test(line) && startsAfter >= weakBreak);
      const lead = !isEnd && leadInside.test(line) ? tornLeadPenalty : 0;
      const inkEm = reachEm - (hangs ? 0 : blank.start) - blank.end;
      const stub = inkEm < stubEm && (isEnd ? from > 0 : !closes) ? stubPenalty : 0;
      lines.push({
        from,
        to: to + 1,
        text: line,
        reachEm,
        inkEm,
        penalty: weighed(end.penalty) + torn + lead + stub,
        stumbles:
          end.penalty >= stumblingBreak ||
          tears ||
          (!isEnd && tornQuote.test(line)) ||
          (lead > 0 && end.penalty >= weakBreak),
      });
      if (reachEm > maxEm) break;
    }
    return lines;
  });
}

/** The fewest lines that hold everything. */
function fewestLines(possible: readonly Line[][]): number {
  const counts = [0];
  possible.forEach((lines, from) => {
    for (const { to } of lines) counts[to] = Math.min(counts[to] ?? Infinity, (counts[from] ?? Infinity) + 1);
  });
  return counts[possible.length] ?? 1;
}

/** The cheapest way to set everything in exactly `count` lines, or undefined. */
function setInLines(possible: readonly Line[][], count: number, meanEm: number): Setting | undefined {
  const last = possible.length;
  let best: (Setting | undefined)[] = [{ cost: 0, lines: [] }];
  for (let row = 1; row <= count; row += 1) {
    const next: (Setting | undefined)[] = [];
    for (const line of possible.flat()) {
      const before = best[line.from];
      if (before === undefined || (line.to === last) !== (row === count)) continue;
      const ragged = count === 1 ? 0 : raggedWeight * ((line.inkEm - meanEm) / meanEm) ** 2;
      const orphan = count > 1 && line.to === last && countHan(line.text) < 2 ? orphanPenalty : 0;
      const cost = before.cost + ragged + line.penalty + orphan;
      const rival = next[line.to];
      // Of two as good the first line is the longer.
      if (rival === undefined || cost <= rival.cost) {
        next[line.to] = { cost, lines: [...before.lines, line] };
      }
    }
    best = next;
  }
  return best[last];
}

/**
 * The text in lines of at most `maxEm`, at most `maxLines` of them, at the least cost: bad breaks, uneven lines, more
 * lines than needed. Spaces at a break vanish. When nothing fits, the best setting comes back with `fits: false`: more
 * lines than allowed, and over-wide ones only where no break leaves a choice.
 */
export function breakLines(options: {
  text: string;
  /** Where it may break, in order, of {@link lineBreaks}. */
  breaks: readonly Break[];
  maxEm: number;
  maxLines: number;
  /** Whether the blank half of a mark that opens a line hangs out of the block, as at a left edge; not when left out. */
  hangs?: boolean;
  /** Width of one line in em, in the face and size it will be drawn. */
  measureEm: (text: string) => number;
}): BrokenLines {
  const { maxEm, maxLines, hangs = false, measureEm } = options;
  const lead = options.text.length - options.text.trimStart().length;
  const text = options.text.trim();
  if (text === '') return { lines: [], fits: true, stumbles: false };
  const breaks = options.breaks.flatMap(({ at, penalty }): Break[] =>
    at > lead && at < lead + text.length ? [{ at: at - lead, penalty }] : [],
  );
  const possible = possibleLines({ text, breaks, maxEm, hangs, measureEm });
  const totalEm = measureEm(text);
  const isFull = totalEm > gapMinFill * maxEm;
  let best: Setting | undefined;
  const fewest = fewestLines(possible);
  for (let count = fewest; count <= Math.max(fewest, maxLines); count += 1) {
    const setting = setInLines(possible, count, totalEm / count);
    if (setting === undefined) continue;
    const gaps = isFull
      ? setting.lines.reduce((sum, line) => sum + (line.text.match(gap)?.length ?? 0), 0)
      : 0;
    const over = setting.lines.reduce((sum, line) => sum + Math.max(0, line.reachEm - maxEm), 0);
    const cost = setting.cost + count * linePenalty + gaps * gapPenalty + over * orphanPenalty;
    if (best === undefined || cost < best.cost) best = { cost, lines: setting.lines };
  }
  const lines = best?.lines ?? [];
  const fits = lines.length <= maxLines && lines.every(({ reachEm }) => reachEm <= maxEm);
  const stumbles = lines.some((line) => line.stumbles);
  return { lines: lines.map((line) => line.text), fits, stumbles };
}
