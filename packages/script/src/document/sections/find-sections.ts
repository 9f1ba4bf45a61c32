import type { Doubt } from '../../turns/doubt.ts';
import { creditLabelAt } from '../../lines/credit-labels.ts';
import { readLine } from '../../lines/read-line.ts';
import type { ScriptLine } from '../../lines/script-line.ts';
import { joinWords, type Words } from '../../words/words.ts';
import { partPairs } from '../../lines/part-pairs.ts';
import { beginsSpeech } from './begins-speech.ts';
import { withoutClosingLines } from './closing-lines.ts';
import { withColonHeadlines } from './colon-headlines.ts';
import { withoutDatelinePlaces } from './dateline-places.ts';
import { withDeksWithoutDash } from './deks-without-dash.ts';
import { withGuestsApart } from './guests-apart.ts';
import { withGuestsBelow } from './guests-below.ts';
import { withoutHouseForms } from './house-forms.ts';
import { interviewStarts, type InterviewStart } from './interview-starts.ts';
import { mayBeTitle } from './may-be-title.ts';
import { withNumbersKept } from './page-numbers.ts';
import type { ReadLine, Section } from './section.ts';
import { readTables, type TableLine } from './read-tables.ts';
import { titleStart } from './title-start.ts';

/** The headline of some lines, without the word that says so (【标题】). */
function headlineOf(lines: readonly ReadLine[]): Words[] {
  return lines.map(({ words, reading }) => (reading.kind === 'title' ? reading.text : words));
}

/** The words that say a line is the headline. */
function marksOf(lines: readonly ReadLine[]): Words[] {
  return lines.flatMap(({ reading }) => (reading.kind === 'title' ? [reading.marker] : []));
}

/** Lines of a table in which a label and its names have a cell each, put together: 记者 | 沙鸥　雷鸣. */
function withCreditCells(lines: readonly TableLine[]): TableLine[] {
  const joined: TableLine[] = [];
  for (const line of lines) {
    const label = joined.at(-1);
    const isLabel =
      label !== undefined &&
      label.reading === undefined &&
      line.reading === undefined &&
      label.style.place === 'cell' &&
      line.style.place === 'cell' &&
      creditLabelAt(label.words.text)?.length === label.words.text.replace(/[：:]$/u, '').length;
    const whole = isLabel ? { ...label, words: joinWords(label.words, line.words) } : line;
    if (isLabel && readLine(whole).kind === 'credits') joined[joined.length - 1] = whole;
    else joined.push(line);
  }
  return joined;
}

/** How often a short line comes back before it is a running head. */
const leastHeads = 3;

/** Lines with those marked as left out that come back word for word and are no sentence: the head of every page [S201]. */
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

/** Whether a line names who made the interview, or whom it is with. */
function isCredit({ reading }: ReadLine): boolean {
  return reading.kind === 'credits' || reading.kind === 'guests';
}

/** The credits right above the headline of each interview but the first, in a script that sets them there [S306]. */
function creditsAbove(lines: readonly ReadLine[], starts: readonly InterviewStart[]): number[] {
  const isAbove = lines.slice(0, starts[0]?.title).some(isCredit);
  return starts.map(({ title }, i) => {
    let from = title;
    const last = starts[i - 1]?.head ?? title;
    while (isAbove && from - 1 > last) {
      const line = lines[from - 1];
      if (line === undefined || !isCredit(line)) break;
      from -= 1;
    }
    return from;
  });
}

/** The interviews that begin at some lines. */
function sectionsAt(
  lines: readonly ReadLine[],
  starts: readonly InterviewStart[],
): { before: ReadLine[]; sections: Section[] } {
  const from = creditsAbove(lines, starts);
  const sections = starts.map(({ title, head }, i): Section => ({
    headline: headlineOf(lines.slice(title, head)),
    headlineMarks: marksOf(lines.slice(title, head)),
    number: lines[title]?.number ?? 0,
    lines: [...lines.slice(from[i], title), ...lines.slice(head, from[i + 1])],
  }));
  return { before: lines.slice(0, from[0]), sections };
}

/** Lines without those that are set apart for the interview below them. */
function without(lines: readonly ReadLine[], apart: ReadonlySet<ReadLine>): ReadLine[] {
  return lines.filter((line) => !apart.has(line));
}

/**
 * The interviews of a script [S101]. Each begins with its headline, the one or two lines above its 专访 line; a script
 * without one is a single interview, headed by the line right above where speaking begins. Credits above a headline
 * belong to what it heads [S306].
 */
export function findSections(scriptLines: readonly ScriptLine[]): {
  before: ReadLine[];
  sections: Section[];
  doubts: Doubt[];
} {
  const doubts: Doubt[] = [];
  const lines = readTables(scriptLines, doubts).flatMap((line): TableLine[] =>
    line.reading === undefined ? partPairs(line) : [line],
  );
  const read = withGuestsApart(withCreditCells(lines)).map((line): ReadLine => ({
    ...line,
    reading: line.reading ?? readLine(line),
  }));
  const settled = withoutClosingLines(
    withColonHeadlines(
      withoutHouseForms(
        withoutRunningHeads(withNumbersKept(withoutSpokenColumns(withoutDatelinePlaces(read)))),
      ),
    ),
  );
  const { lines: found, starts } = interviewStarts(
    withDeksWithoutDash(withGuestsBelow(settled), doubts),
    doubts,
  );
  const { before, sections } = starts.length === 0 ? singleSection(found) : sectionsAt(found, starts);
  const [first, ...others] = sections;
  if (first === undefined) return { before, sections, doubts };
  const above = new Set(before.filter(isCredit));
  const whole = { ...first, lines: [...above, ...first.lines] };
  return { before: without(before, above), sections: [whole, ...others], doubts };
}
