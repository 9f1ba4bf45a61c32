import type { Break } from './break.ts';
import { countHan } from './count-han.ts';
import { closingMarkClass, openingMarkClass } from './marks.ts';

/** A text set in lines, and whether it keeps within the width and the number of lines it was given. */
export type BrokenLines = { lines: string[]; fits: boolean };

/** Weight of uneven lines: squared deviation from the mean line, relative to it, times this (house choice). */
const raggedWeight = 100;
/** What one more line costs; below it a good break is worth a line. */
const linePenalty = 60;
/** From this penalty on a break hardly is one; in a headline it counts twice. */
const badBreak = 75;
/** A line that holds a whole clause and the torn beginning of the next. */
const tornClausePenalty = 40;
/** A last line of fewer than two Han is an orphan (standards §6.1). */
const orphanPenalty = 2000;
/** A gap the author left between two Han phrases asks for a line of its own, once the text is this full of one line. */
const gapPenalty = 80;
const gapMinFill = 0.75;

const marksInside = new RegExp(`[，。；：！？ \\u3000]${closingMarkClass}*(?=.)`, 'u');
const endsAtMark = new RegExp(`[，。；：、！？…—]${closingMarkClass}*$`, 'u');

type Line = { from: number; to: number; text: string; widthEm: number; penalty: number };
type Setting = { cost: number; lines: Line[] };

const gap = new RegExp(
  `(?<=[\\p{Script=Han}，。、；：？！]|${closingMarkClass})[ \\u3000](?=\\p{Script=Han}|${openingMarkClass})`,
  'gu',
);

/** Every line that may be set: from each break to each later one within the width, or to the next one at least. */
function possibleLines(options: {
  text: string;
  breaks: readonly Break[];
  maxEm: number;
  measureEm: (text: string) => number;
}): Line[][] {
  const { text, breaks, maxEm, measureEm } = options;
  const ends = [...breaks, { at: text.length, penalty: 0 }];
  const starts = [0, ...ends.slice(0, -1).map(({ at }) => at)];
  return starts.map((start, from) => {
    const lines: Line[] = [];
    for (let to = from; to < ends.length; to += 1) {
      const end = ends[to];
      if (end === undefined) break;
      const line = text.slice(start, end.at).trim();
      const widthEm = measureEm(line);
      if (widthEm > maxEm && lines.length > 0) break;
      const closes = to === ends.length - 1 || /\s/u.test(text.charAt(end.at - 1)) || endsAtMark.test(line);
      const torn = !closes && marksInside.test(line) ? tornClausePenalty : 0;
      const penalty = (end.penalty < badBreak ? end.penalty : 2 * end.penalty) + torn;
      lines.push({ from, to: to + 1, text: line, widthEm, penalty });
      if (widthEm > maxEm) break;
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
      const ragged = count === 1 ? 0 : raggedWeight * ((line.widthEm - meanEm) / meanEm) ** 2;
      const orphan = count > 1 && line.to === last && countHan(line.text) < 2 ? orphanPenalty : 0;
      const cost = before.cost + ragged + line.penalty + orphan;
      const rival = next[line.to];
      if (rival === undefined || cost < rival.cost) {
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
  /** Width of one line in em, in the face and size it will be drawn. */
  measureEm: (text: string) => number;
}): BrokenLines {
  const { maxEm, maxLines, measureEm } = options;
  const lead = options.text.length - options.text.trimStart().length;
  const text = options.text.trim();
  if (text === '') return { lines: [], fits: true };
  const breaks = options.breaks.flatMap(({ at, penalty }): Break[] =>
    at > lead && at < lead + text.length ? [{ at: at - lead, penalty }] : [],
  );
  const possible = possibleLines({ text, breaks, maxEm, measureEm });
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
    const over = setting.lines.reduce((sum, line) => sum + Math.max(0, line.widthEm - maxEm), 0);
    const cost = setting.cost + count * linePenalty + gaps * gapPenalty + over * orphanPenalty;
    if (best === undefined || cost < best.cost) best = { cost, lines: setting.lines };
  }
  const lines = best?.lines ?? [];
  const fits = lines.length <= maxLines && lines.every(({ widthEm }) => widthEm <= maxEm);
  return { lines: lines.map((line) => line.text), fits };
}
