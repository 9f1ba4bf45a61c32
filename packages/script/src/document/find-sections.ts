import { creditLabelAt } from '../lines/credit-labels.ts';
import { readLine } from '../lines/read-line.ts';
import type { ScriptLine } from '../lines/script-line.ts';
import { joinWords, type Words } from '../words/words.ts';
import { withoutClosingLines } from './closing-lines.ts';
import { withoutDatelinePlaces } from './dateline-places.ts';
import { longestTitle, mayBeTitle } from './may-be-title.ts';
import { withNumbersKept } from './page-numbers.ts';
import { namesInterviewee } from './names-interviewee.ts';
import type { ReadLine, Section } from './section.ts';

/** Most lines a headline is set in. */
const titleLines = 2;

/** Whether two lines are one headline: set right under each other, or halves of one length with one empty line between. */
function areOneHeadline(above: ReadLine, below: ReadLine): boolean {
  if (below.gapLines === 0) return true;
  const [first, second] = [above, below].map(({ words }) => Array.from(words.text).length);
  return below.gapLines === 1 && Math.abs((first ?? 0) - (second ?? 0)) <= 1;
}

/** The headline of some lines, without the word that says so (【标题】). */
function headlineOf(lines: readonly ReadLine[]): Words[] {
  return lines.map(({ words, reading }) => (reading.kind === 'title' ? reading.text : words));
}

/** The words that say a line is the headline. */
function marksOf(lines: readonly ReadLine[]): Words[] {
  return lines.flatMap(({ reading }) => (reading.kind === 'title' ? [reading.marker] : []));
}

/** Lines of a table in which a label and its names have a cell each, put together: 记者 | 沙鸥　雷鸣. */
function withCreditCells(lines: readonly ScriptLine[]): ScriptLine[] {
  const joined: ScriptLine[] = [];
  for (const line of lines) {
    const label = joined.at(-1);
    const isLabel =
      label !== undefined &&
      label.style.place === 'cell' &&
      line.style.place === 'cell' &&
      creditLabelAt(label.words.text)?.length === label.words.text.replace(/[：:]$/u, '').length;
    const whole = isLabel ? { ...label, words: joinWords(label.words, line.words) } : line;
    if (isLabel && readLine(whole).kind === 'credits') joined[joined.length - 1] = whole;
    else joined.push(line);
  }
  return joined;
}

/** The first line of the headline above line `index`, or `index` itself when there is none. */
function titleStart(lines: readonly ReadLine[], index: number, from: number): number {
  let start = index;
  while (start > from && index - start < titleLines) {
    const line = lines[start - 1];
    const below = lines[start];
    if (line === undefined || !mayBeTitle(line)) break;
    // A second line of a headline stands right on the first, or is its other half: as long as it, give or take one.
    if (start < index && below !== undefined && !areOneHeadline(line, below)) break;
    start -= 1;
    if (line.reading.kind === 'title') break;
  }
  return start;
}

/** How often a short line comes back before it is a running head. */
const leastHeads = 3;

/** Lines with those marked as left out that come back word for word and are no sentence: the head of every page [S31]. */
function withoutRunningHeads(lines: readonly ReadLine[]): ReadLine[] {
  const counts = new Map<string, number>();
  for (const { words } of lines) counts.set(words.text, (counts.get(words.text) ?? 0) + 1);
  return lines.map((line) => {
    const isAgain = (counts.get(line.words.text) ?? 0) >= leastHeads;
    const isHead = isAgain && mayBeTitle(line) && !/[。！？：:]$/u.test(line.words.text);
    return isHead ? { ...line, reading: { kind: 'leftOut', reason: 'running-head' } } : line;
  });
}

/**
 * Lines with those as text that end with 专栏 and say nothing else of what they are, when they come after speaking has
 * begun: a page break may have cut them out of it. Word for word the same as one before it, such a line is the column's.
 */
function withoutSpokenColumns(lines: readonly ReadLine[]): ReadLine[] {
  const begins = lines.findIndex(beginsSpeech);
  const named = new Set<string>();
  return lines.map((line, i) => {
    const { reading, words } = line;
    if (reading.kind !== 'column' || reading.isMarked) return line;
    if (begins === -1 || i < begins) named.add(words.text);
    return named.has(words.text) ? line : { ...line, reading: { kind: 'text' } };
  });
}

/** Indices of lines that head an interview by themselves: the 专访 line, or credits under a headline. */
function heads(lines: readonly ReadLine[]): number[] {
  return lines.flatMap(({ reading }, i) => {
    if (reading.kind === 'dek') return [i];
    if (reading.kind !== 'credits') return [];
    const above = lines[i - 1];
    const isUnderTitle = above !== undefined && mayBeTitle(above) && !/[。！？]$/u.test(above.words.text);
    const goesOn = lines
      .slice(i + 1, i + 3)
      .some((line) => line.reading.kind === 'text' || line.reading.kind === 'cue');
    return isUnderTitle && goesOn ? [i] : [];
  });
}

/** Whether speaking begins in a line: a cue, somebody's name and a colon, a point, a whole sentence. */
function beginsSpeech({ reading, words }: ReadLine): boolean {
  if (reading.kind === 'cue') return true;
  if (reading.kind !== 'text') return false;
  return (
    /^.{1,40}[：:]/u.test(words.text) ||
    /[。！？；]/u.test(words.text) ||
    Array.from(words.text).length > longestTitle
  );
}

/** How many lines before each are somebody's words, so that no stretch is looked through twice. */
function wordsBefore(lines: readonly ReadLine[]): number[] {
  let count = 0;
  return [...lines, null].map((line) => {
    const before = count;
    if (line?.reading.kind === 'text' || line?.reading.kind === 'cue') count += 1;
    return before;
  });
}

/** A script without a 专访 line: one interview, its headline right above where speaking begins. */
function singleSection(lines: readonly ReadLine[]): { before: ReadLine[]; sections: Section[] } {
  const begins = lines.findIndex(beginsSpeech);
  const speech = begins === -1 ? lines.findIndex(({ reading }) => reading.kind === 'text') : begins;
  if (speech === -1) return { before: [...lines], sections: [] };
  const title = titleStart(lines, speech, 0);
  const section: Section = {
    headline: headlineOf(lines.slice(title, speech)),
    headlineMarks: marksOf(lines.slice(title, speech)),
    number: lines[title]?.number ?? 0,
    lines: lines.slice(speech),
  };
  return { before: lines.slice(0, title), sections: [section] };
}

/**
 * The interviews of a script [S30]. Each begins with its headline, the one or two lines above its 专访 line; a script
 * without one is a single interview, headed by the line right above where speaking begins.
 */
export function findSections(scriptLines: readonly ScriptLine[]): {
  before: ReadLine[];
  sections: Section[];
} {
  const read = withCreditCells(scriptLines).map((line): ReadLine => ({ ...line, reading: readLine(line) }));
  const lines = withoutClosingLines(
    withoutRunningHeads(withNumbersKept(withoutSpokenColumns(withoutDatelinePlaces(read)))),
  );
  const starts: { title: number; head: number }[] = [];
  const spokenBefore = wordsBefore(lines);
  const spoken = new Set<number>();
  for (const head of heads(lines)) {
    const from = starts.at(-1)?.head ?? -1;
    const title = titleStart(lines, head, from + 1);
    if (title === head && lines[head]?.reading.kind === 'credits') continue;
    // Another 专访 line, nobody's words between it and the one that heads the interview, belongs to the same.
    const areDeks = [from, head].every((at) => lines[at]?.reading.kind === 'dek');
    if (title === head && areDeks && spokenBefore[from] === spokenBefore[head]) continue;
    const line = lines[head];
    if (title === head && starts.length > 0 && line !== undefined && !namesInterviewee(line)) {
      // ——这就是我们的答案, in the middle of what somebody says.
      spoken.add(head);
      continue;
    }
    starts.push({ title, head });
  }
  if (starts.length === 0) return singleSection(lines);
  const said = lines.map((line, i): ReadLine =>
    spoken.has(i) ? { ...line, reading: { kind: 'text' } } : line,
  );
  const sections = starts.map(({ title, head }, i): Section => ({
    headline: headlineOf(lines.slice(title, head)),
    headlineMarks: marksOf(lines.slice(title, head)),
    number: lines[title]?.number ?? 0,
    lines: said.slice(head, starts[i + 1]?.title),
  }));
  return { before: lines.slice(0, starts[0]?.title), sections };
}
