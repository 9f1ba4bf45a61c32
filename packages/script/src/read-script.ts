import type { Finding, Interview } from '@lanmu/content';
import { Coverage, type CoverageSpan } from './coverage/coverage.ts';
import type { Origin } from './coverage/origin.ts';
import { tellTiling } from './coverage/tell-tiling.ts';
import { buildInterview } from './document/building/build-interview.ts';
import { ColumnNaming } from './document/sections/column-naming.ts';
import { findSections } from './document/sections/find-sections.ts';
import { interviewIds } from './document/building/interview-ids.ts';
import { isTooMuch } from './document/building/is-too-much.ts';
import { readOpening } from './document/sections/read-opening.ts';
import { readSection } from './document/reading/read-section.ts';
import { coverRefused, refuseSection } from './document/building/refuse-section.ts';
import type { ScriptColumn } from './document/sections/script-column.ts';
import { scriptLines } from './lines/script-line.ts';
import { FindingList } from './source/finding-list.ts';
import { sourceLimits } from './source/source-limits.ts';
import type { SourceText } from './source/source-text.ts';
import type { Doubt } from './turns/doubt.ts';

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

/**
 * Reads a script: the interviews in it, what was doubtful, and where every character went. `columnIdOf` says which column
 * its documents belong to, by what the script calls it; that id begins theirs.
 */
export function readScript(
  source: SourceText,
  options: { columnIdOf: (column: ScriptColumn | null) => string },
): ReadScript {
  const coverage = new Coverage();
  const doubts: Doubt[] = [];
  const origins: Origin[] = [];
  const { before, sections, doubts: found } = findSections(scriptLines(source));
  doubts.push(...found);
  const naming = new ColumnNaming({ coverage, doubts });
  readOpening(before, { naming, coverage, doubts });
  const excess = sections.length > sourceLimits.interviews ? sections[sourceLimits.interviews] : undefined;
  if (excess !== undefined) {
    for (const section of sections) coverRefused(section, coverage);
    const params = { count: sections.length, limit: sourceLimits.interviews };
    const { number } = excess;
    doubts.push({ code: 'script-too-many-interviews', severity: 'error', number, params });
  }
  if (sections.length === 0) {
    const code = /\S/u.test(source.text) ? 'script-nothing-said' : 'script-blank';
    doubts.push({ code, severity: 'error', number: 1, params: {} });
  }
  const drafts = (excess === undefined ? sections : []).map((section) => ({
    section,
    draft: readSection(section, { coverage, doubts, naming }),
  }));
  // Only now: the column may be named anywhere.
  const { column } = naming;
  const columnId = options.columnIdOf(column);
  const id = interviewIds(columnId);
  const interviews = drafts.flatMap(({ section, draft }): Interview[] => {
    const code = isTooMuch(draft)
      ? 'script-too-much'
      : draft.turns.length === 0
        ? 'script-nothing-said'
        : null;
    if (code === null) return [buildInterview(draft, { id, column: columnId, coverage, origins, doubts })];
    refuseSection(section, { code, coverage, doubts });
    return [];
  });
  const { spans, lost } = coverage.tile(source.text);
  tellTiling({ spans, lost }, { source, doubts });
  const findings = new FindingList(source.fileName);
  for (const doubt of doubts) findings.add({ ...doubt, line: doubt.number });
  return { column, interviews, findings: [...source.findings, ...findings.all()], coverage: spans, origins };
}
