import type { Finding, Interview } from '@lanmu/content';
import { Coverage, type CoverageSpan } from './coverage/coverage.ts';
import type { Origin } from './coverage/origin.ts';
import { buildInterview } from './document/build-interview.ts';
import { findSections } from './document/find-sections.ts';
import { readSection, type SectionDraft } from './document/read-section.ts';
import type { ReadLine, Section } from './document/section.ts';
import type { ColumnReading, LeftOutReason } from './lines/line-reading.ts';
import { scriptLines } from './lines/script-line.ts';
import { DistinctIds } from './names/distinct-ids.ts';
import { personSlug, textSlug } from './names/slug-of.ts';
import { FindingList } from './source/finding-list.ts';
import { sourceLimits } from './source/source-limits.ts';
import type { SourceText } from './source/source-text.ts';
import type { Doubt } from './turns/doubt.ts';

/** The column that a script names: 《党建赋能·创新发展》专栏. */
export type ScriptColumn = { title: string; label: string };

/** What was understood of a script. */
export type ReadScript = {
  column: ScriptColumn | null;
  interviews: Interview[];
  findings: Finding[];
  /** Where every character of the source went, in order. */
  coverage: CoverageSpan[];
  /** Where texts of the documents stand that the coverage gives to something else: names, posts, the points' heading. */
  origins: Origin[];
};

/** The beginning of a text, for a message. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : text;
}

/** The word after a column's title when the script has none. */
const usualLabel = '专栏';

/** An id for an interview: after whom it is with, else after its headline; none twice in a script. */
function interviewIds(prefix: string): (draft: SectionDraft) => string {
  const ids = new DistinctIds();
  return ({ people, headline }) => {
    const [name] = people.inRole('interviewee');
    const slug = name === undefined ? textSlug(headline[0]?.text ?? '', 32) : personSlug(name);
    return ids.give(prefix === '' ? slug : `${prefix}-${slug}`);
  };
}

/**
 * Reads a script: the interviews in it, what was doubtful, and where every character went. `columnIdOf` says which column
 * its documents belong to, by what the script calls it; that id begins theirs.
 */
export function readScript(
  source: SourceText,
  options: { columnIdOf: (column: ScriptColumn | null) => string },
): ReadScript {
  const { fileName, text } = source;
  const coverage = new Coverage();
  const doubts: Doubt[] = [];
  const origins: Origin[] = [];
  const { before, sections } = findSections(scriptLines(source));
  let column: ScriptColumn | null = null;
  const nameColumn = ({ title, label, rest }: ColumnReading): boolean => {
    if (column !== null) return false;
    column = { title: title.text, label: label.text || usualLabel };
    coverage.cover(title, 'column', { where: 'column: title' });
    coverage.cover(label, 'column', { where: 'column: label' });
    coverage.cover(rest, 'structure');
    return true;
  };
  const leaveOut = ({ words, number }: ReadLine, reason: LeftOutReason): void => {
    coverage.cover(words, 'left-out', { reason });
    const severity = reason === 'unplaced' ? 'warning' : 'info';
    doubts.push({ code: 'script-left-out', severity, number, params: { reason, text: excerpt(words.text) } });
  };
  const leaveOutSection = ({ headline, headlineMarks }: Section, lines: readonly ReadLine[]): void => {
    for (const words of [...headline, ...headlineMarks, ...lines.map((line) => line.words)]) {
      coverage.cover(words, 'left-out', { reason: 'unplaced' });
    }
  };
  for (const line of before) {
    const { reading } = line;
    if (reading.kind === 'column' && nameColumn(reading)) continue;
    leaveOut(line, reading.kind === 'leftOut' ? reading.reason : 'unplaced');
  }
  const isTooMany = sections.length > sourceLimits.interviews;
  if (isTooMany) {
    for (const section of sections) leaveOutSection(section, section.lines);
    const params = { count: sections.length, limit: sourceLimits.interviews };
    const number = sections[sourceLimits.interviews]?.number ?? 1;
    doubts.push({ code: 'script-too-many-interviews', severity: 'error', number, params });
  }
  const drafts = (isTooMany ? [] : sections).map((section) => ({
    section,
    draft: readSection(section, { coverage, doubts, nameColumn }),
  }));
  // Only now: the column may be named anywhere.
  const columnId = options.columnIdOf(column);
  const idOf = interviewIds(columnId);
  const interviews = drafts.flatMap(({ section, draft }): Interview[] => {
    const isTooMuch =
      draft.turns.length > sourceLimits.turns ||
      draft.people.names().size > sourceLimits.people ||
      draft.turns.some(({ paragraphs }) =>
        paragraphs.some(({ words }) => words.text.length > sourceLimits.paragraphChars),
      );
    if (draft.turns.length > 0 && !isTooMuch) {
      return [buildInterview(draft, { id: idOf, column: columnId, coverage, origins, doubts })];
    }
    // A column that was named here stays named.
    const lines = section.lines.filter(({ reading }) => reading.kind !== 'column');
    leaveOutSection(section, lines);
    const { turns, people, paragraphChars } = sourceLimits;
    doubts.push({
      code: isTooMuch ? 'script-too-much' : 'script-nothing-said',
      severity: 'error',
      number: draft.number,
      params: isTooMuch ? { turns, people, paragraphChars } : {},
    });
    return [];
  });
  if (sections.length === 0) {
    doubts.push({ code: 'script-nothing-said', severity: 'error', number: 1, params: {} });
  }
  const { spans, lost } = coverage.tile(text);
  const tabs = spans.flatMap(({ role, start, end }) =>
    role === 'spoken' || role === 'headline' || role === 'dek'
      ? Array.from(text.slice(start, end).matchAll(/\t/gu), ({ index }) => start + index)
      : [],
  );
  const [firstTab] = tabs;
  if (firstTab !== undefined) {
    const number = text.slice(0, firstTab).split('\n').length;
    doubts.push({ code: 'script-tabs', severity: 'info', number, params: { count: tabs.length } });
  }
  let number = 0;
  for (const { start, end } of lost) {
    while ((source.lines[number]?.start ?? Infinity) <= start) number += 1;
    doubts.push({
      code: 'script-unaccounted',
      severity: 'error',
      number,
      params: { text: excerpt(text.slice(start, end)) },
    });
  }
  const findings = new FindingList(fileName);
  for (const doubt of doubts) findings.add({ ...doubt, line: doubt.number });
  return { column, interviews, findings: [...source.findings, ...findings.all()], coverage: spans, origins };
}
