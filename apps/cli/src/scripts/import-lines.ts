import { relative } from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { findingLines } from '../text/finding-lines.ts';
import { textTable } from '../text/text-table.ts';
import { changeLines } from './change-lines.ts';
import type { ImportedScript } from './import-script.ts';

/** What an import did, line by line for people: findings, what changes on screen, where everything is now. */
export function importLines(
  imported: ImportedScript,
  options: { dryRun: boolean; proof: string | null; context: CliContext },
): string[] {
  const { script, documents, placed, columnPath, findings, changes, heldBackBy, original } = imported;
  const { dryRun, proof, context } = options;
  const { say, cwd } = context;
  const shown = (path: string): string => relative(cwd, path) || path;
  const kept = documents.filter(({ state }) => state === 'kept').length;
  // Told of documents that were written beside it: those of a library have a copy.
  const isBeside =
    placed === null && !dryRun && documents.some(({ state }) => state === 'made' || state === 'replaced');
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  const table = textTable(
    [
      { head: say('cli-head-file'), align: 'start' },
      { head: say('cli-head-status'), align: 'start' },
      { head: say('cli-head-headline'), align: 'start' },
    ],
    documents.map(({ path, state, interview }) => [
      shown(path),
      say(dryRun && state !== 'unchanged' ? 'cli-import-dry' : `cli-import-${state}`),
      interview.headline,
    ]),
  );
  return [
    ...findingLines(findings, context),
    ...changes.flatMap((each) => changeLines(each.id, each.changes, context)),
    ...(columnPath === null ? [] : [say('cli-import-column-written', { path: shown(columnPath) })]),
    ...(kept > 0 ? [say('cli-import-kept-note', { count: kept })] : []),
    ...(heldBackBy > 0
      ? [say('cli-import-not-placed', { errors: heldBackBy, column: script.columnId })]
      : []),
    ...(placed === null || dryRun
      ? []
      : [
          say('cli-import-placed', {
            column: script.columnId,
            added: placed.added.join(', '),
            source: placed.source === null ? '' : shown(placed.source),
          }),
        ]),
    ...(isBeside
      ? [say('cli-import-source-stays', { source: original === null ? '' : shown(original) })]
      : []),
    ...(proof === null ? [] : [say('proof-written', { path: shown(proof) })]),
    say('cli-import-done', {
      count: script.interviews.length,
      errors: count('error'),
      warnings: count('warning'),
    }),
    ...(documents.length > 0 ? ['', table] : []),
  ];
}
