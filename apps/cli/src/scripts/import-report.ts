import type { Language } from '@lanmu/content';
import { findingReport } from '../text/finding-report.ts';
import type { ImportedScript } from './import-script.ts';

/** What an import did, for programs: the report of `--json`. */
export function importReport(
  imported: ImportedScript,
  { proof, language }: { proof: string | null; language: Language },
): Record<string, unknown> {
  const { script, documents, placed, columnPath, findings, changes } = imported;
  const { source, read } = script;
  return {
    format: source.format,
    encoding: source.encoding,
    column: script.column?.id ?? null,
    scriptColumn: read.column,
    proof,
    documents: documents.map(({ path, state, backup, interview }) => ({
      id: interview.id,
      path,
      state,
      backup,
    })),
    columnDocument: columnPath,
    source: placed?.source ?? imported.original,
    changes,
    findings: findingReport(findings, language),
    coverage: read.coverage,
  };
}
