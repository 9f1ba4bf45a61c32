import type { Finding, Interview } from '@lanmu/content';
import { Coverage, type CoverageSpan } from './coverage/coverage.ts';
import { buildInterview } from './document/build-interview.ts';
import { findSections } from './document/find-sections.ts';
import { readSection, type SectionDraft } from './document/read-section.ts';
import { scriptLines } from './lines/script-line.ts';
import { personSlug, textSlug } from './names/slug-of.ts';
import type { SourceText } from './source/source-text.ts';
import type { Doubt } from './turns/block-draft.ts';

/** The column that a script names: 《党建赋能·创新发展》专栏. */
export type ScriptColumn = { title: string; label: string };

/** What was understood of a script. */
export type ReadScript = {
  column: ScriptColumn | null;
  interviews: Interview[];
  findings: Finding[];
  /** Where every character of the source went, in order. */
  coverage: CoverageSpan[];
};

/** The word after a column's title when the script has none. */
const usualLabel = '专栏';

/** An id for an interview: after whom it is with, else after its headline; none twice in a script. */
function interviewIds(prefix: string): (draft: SectionDraft) => string {
  const taken = new Set<string>();
  return ({ people, headline }) => {
    const [name] = people.inRole('interviewee');
    const slug = name === undefined ? textSlug(headline[0]?.text ?? '', 32) : personSlug(name);
    const base = prefix === '' ? slug : `${prefix}-${slug}`;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

/**
 * Reads a script: the interviews in it, what was doubtful, and where every character went. `columnId` is the column its
 * documents belong to, and begins their ids.
 */
export function readScript(source: SourceText, options: { columnId: string }): ReadScript {
  const { fileName, text } = source;
  const coverage = new Coverage();
  const doubts: Doubt[] = [];
  const { before, sections } = findSections(scriptLines(source));
  let column: ScriptColumn | null = null;
  for (const { reading, words, number } of before) {
    if (reading.kind === 'column' && column === null) {
      column = { title: reading.title.text, label: reading.label.text || usualLabel };
      coverage.cover(reading.title, 'column', { where: 'column: title' });
      coverage.cover(reading.label, 'column', { where: 'column: label' });
      continue;
    }
    const reason = reading.kind === 'leftOut' ? reading.reason : 'unplaced';
    coverage.cover(words, 'left-out', { reason });
    const severity = reason === 'unplaced' ? 'warning' : 'info';
    doubts.push({
      code: 'script-left-out',
      severity,
      number,
      params: { reason, text: words.text.slice(0, 30) },
    });
  }
  const idOf = interviewIds(options.columnId);
  const interviews = sections.map((section) => {
    const draft = readSection(section, { coverage, doubts });
    return buildInterview(draft, { id: idOf, column: options.columnId, coverage, doubts });
  });
  const { spans, lost } = coverage.tile(text);
  for (const { start, end } of lost) {
    const number = text.slice(0, start).split('\n').length;
    doubts.push({
      code: 'script-unaccounted',
      severity: 'error',
      number,
      params: { text: text.slice(start, Math.min(end, start + 30)) },
    });
  }
  const findings = doubts.map(({ code, severity, number, params }): Finding => ({
    code,
    severity,
    where: `${fileName}:${number}`,
    params,
  }));
  return { column, interviews, findings: [...source.findings, ...findings], coverage: spans };
}
