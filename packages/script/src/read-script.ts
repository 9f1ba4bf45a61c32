import { columnSchema, type Finding, type Interview } from '@lanmu/content';
import { Coverage, type CoverageSpan } from './coverage/coverage.ts';
import type { Origin } from './coverage/origin.ts';
import { buildInterview } from './document/build-interview.ts';
import { ColumnNaming } from './document/column-naming.ts';
import { findSections } from './document/find-sections.ts';
import { leaveOut } from './document/leave-out.ts';
import { mayBeTitle } from './document/may-be-title.ts';
import type { ScriptColumn } from './document/script-column.ts';
import { readSection } from './document/read-section.ts';
import type { SectionDraft } from './document/section-draft.ts';
import type { ReadLine, Section } from './document/section.ts';
import { scriptLines } from './lines/script-line.ts';
import { DistinctIds } from './names/distinct-ids.ts';
import { personSlug, textSlug } from './names/slug-of.ts';
import { FindingList } from './source/finding-list.ts';
import { sourceLimits } from './source/source-limits.ts';
import type { SourceText } from './source/source-text.ts';
import type { Doubt } from './turns/doubt.ts';
import { excerpt } from './words/excerpt.ts';

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

/** Longest id of an interview here; documents take 64, with a number behind it for the next of the same sound. */
const longestId = 58;

/** An id for an interview: after whom it is with, else after its headline; none twice in a script. */
function interviewIds(prefix: string): (draft: SectionDraft) => string {
  const ids = new DistinctIds();
  return ({ people, headline }) => {
    const [name] = people.inRole('interviewee');
    const slug = name === undefined ? textSlug(headline[0]?.text ?? '', 32) : personSlug(name);
    const whole = prefix === '' ? slug : `${prefix}-${slug}`;
    return ids.give(whole.slice(0, longestId).replace(/-+$/u, ''));
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
  const { before, sections, doubts: found } = findSections(scriptLines(source));
  doubts.push(...found);
  const naming = new ColumnNaming({ coverage, doubts });
  const isNamedBefore = before.some(({ reading }) => reading.kind === 'column');
  const leaveOutSection = ({ headline, headlineMarks }: Section, lines: readonly ReadLine[]): void => {
    for (const words of [...headline, ...headlineMarks, ...lines.map((line) => line.words)]) {
      coverage.cover(words, 'left-out', { reason: 'unplaced' });
    }
  };
  for (const line of before) {
    const { reading, words, number } = line;
    if (reading.kind === 'column') naming.take(line, reading);
    else if (!isNamedBefore && mayBeTitle(line) && columnSchema.shape.title.safeParse(words.text).success)
      naming.tellUnmarked(line);
    else {
      const reason = reading.kind === 'leftOut' ? reading.reason : 'unplaced';
      leaveOut(words, { reason, number, coverage, doubts });
    }
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
    draft: readSection(section, { coverage, doubts, naming }),
  }));
  // Only now: the column may be named anywhere.
  const { column } = naming;
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
