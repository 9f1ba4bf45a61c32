import { dirname, relative, resolve } from 'node:path';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { distinctFindings } from '../productions/distinct-findings.ts';
import { textOption } from '../read-options.ts';
import { changeLines } from '../scripts/change-lines.ts';
import { explainScript } from '../scripts/explain-script.ts';
import type { ImportPlace } from '../scripts/lay-down.ts';
import { checkProofPath } from '../scripts/proof/check-proof-path.ts';
import { readBytes } from '../scripts/read-bytes.ts';
import { findingLines } from '../text/finding-lines.ts';
import { findingReport } from '../text/finding-report.ts';
import { textTable } from '../text/text-table.ts';
import { contentFolder } from '../workspace-paths.ts';

/** A path as people are shown it. */
function shownPath(path: string, cwd: string): string {
  return relative(cwd, path) || path;
}

/** `lanmu import`: a newsroom's script to interview documents, with a report of what was understood. */
export const importCommand = defineCommand({
  name: 'import',
  words: 'cli-help-import',
  args: [{ syntax: '<script>', words: 'cli-help-import-script' }],
  options: [
    { syntax: '--out <folder>', words: 'cli-help-import-out' },
    { syntax: '--column <id>', words: 'cli-help-import-column' },
    { syntax: '--explain', words: 'cli-help-import-explain' },
    { syntax: '--proof <file.html>', words: 'proof-help' },
    { syntax: '--dry-run', words: 'cli-help-import-dry-run' },
    { syntax: '--force', words: 'cli-help-import-force' },
  ],
  examples: [
    'lanmu import 稿件.docx',
    'lanmu import 稿件.txt --explain --dry-run',
    'lanmu import 稿件.docx --column dangjian-funeng',
    'lanmu import 稿件.docx --proof 核对.html --dry-run',
    'lanmu import - --out drafts',
  ],
  run: async ({ args, options, context }) => {
    const { cwd, say, language } = context;
    const path = args[0] ?? '';
    // Loaded here only: the sounds of every character are of no use to other commands.
    const [
      { sourceLimits },
      { understandScript },
      { examineScript },
      { layDown },
      { screenChanges },
      { writeProof },
    ] = await Promise.all([
      import('@lanmu/script'),
      import('../scripts/understand-script.ts'),
      import('../scripts/examine-script.ts'),
      import('../scripts/lay-down.ts'),
      import('../scripts/screen-changes.ts'),
      import('../scripts/proof/write-proof.ts'),
    ]);
    const file = await readBytes({
      path,
      cwd,
      stdin: process.stdin,
      mostBytes: sourceLimits.fileBytes,
    });
    const asked = textOption(options, 'column');
    const out = textOption(options, 'out');
    const script = understandScript(file, { column: asked });
    const { source, read } = script;
    const dryRun = options['dryRun'] === true;
    const isForLibrary = asked !== null && out === null;
    const place: ImportPlace = isForLibrary
      ? { kind: 'library', contentFolder: contentFolder() }
      : { kind: 'folder', folder: resolve(cwd, out ?? (path === '-' ? '.' : dirname(path))) };
    const understood = await examineScript(script, { file, path, cwd, place });
    const faults = understood.findings.filter(({ severity }) => severity === 'error').length;
    // What is in the library is rendered unattended: nothing with an error gets there.
    const isStopped = isForLibrary && faults > 0;
    const { column } = understood;
    const force = options['force'] === true;
    const proofOption = textOption(options, 'proof');
    const proof = proofOption === null ? null : resolve(cwd, proofOption);
    if (proof !== null) await checkProofPath(proof, { force });
    const { documents, placed, columnPath } =
      column === null || isStopped
        ? { documents: [], placed: null, columnPath: null }
        : await layDown({
            interviews: script.interviews,
            column,
            isKnownColumn: script.column !== null,
            file,
            place,
            force,
            dryRun,
          });
    const findings = distinctFindings([
      ...understood.findings,
      ...documents.flatMap((each) => each.findings),
    ]);
    if (proof !== null) {
      const shown = documents.length > 0 ? documents.map(({ interview }) => interview) : script.interviews;
      await writeProof(proof, { ...script, column, interviews: shown, findings }, context);
    }
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const kept = documents.filter(({ state }) => state === 'kept');
    const changed = documents.flatMap(({ interview, earlier, state }) =>
      earlier === null || column === null || state === 'unchanged'
        ? []
        : [{ id: interview.id, changes: screenChanges({ earlier, interview, column }) }],
    );
    const table = textTable(
      [
        { head: say('cli-head-file'), align: 'start' },
        { head: say('cli-head-status'), align: 'start' },
        { head: say('cli-head-headline'), align: 'start' },
      ],
      documents.map(({ path: document, state, interview }) => [
        shownPath(document, cwd),
        say(dryRun && state !== 'unchanged' ? 'cli-import-dry' : `cli-import-${state}`),
        interview.headline,
      ]),
    );
    const notes = [
      ...changed.flatMap(({ id, changes }) => changeLines(id, changes, context)),
      ...(columnPath === null
        ? []
        : [say('cli-import-column-written', { path: shownPath(columnPath, cwd) })]),
      ...(kept.length > 0 ? [say('cli-import-kept-note', { count: kept.length })] : []),
      ...(isStopped ? [say('cli-import-not-placed', { errors: faults, column: script.columnId })] : []),
      ...(placed === null || dryRun
        ? []
        : [
            say('cli-import-placed', {
              column: script.columnId,
              added: placed.added.join(', '),
              source: placed.source === null ? '' : shownPath(placed.source, cwd),
            }),
          ]),
    ];
    const params = {
      count: script.interviews.length,
      errors,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    };
    return {
      exitCode: errors > 0 || kept.length > 0 ? exitCodes.failed : exitCodes.done,
      report: {
        format: source.format,
        encoding: source.encoding,
        column: script.column?.id ?? null,
        scriptColumn: read.column,
        proof,
        documents: documents.map(({ path: document, state, backup, interview }) => ({
          id: interview.id,
          path: document,
          state,
          backup,
        })),
        columnDocument: columnPath,
        source: placed?.source ?? null,
        changes: changed,
        findings: findingReport(findings, language),
        coverage: read.coverage,
      },
      text: [
        ...(options['explain'] === true ? [explainScript({ source, read, context }), ''] : []),
        ...findingLines(findings, context),
        ...notes,
        ...(proof === null ? [] : [say('proof-written', { path: relative(cwd, proof) })]),
        say('cli-import-done', params),
        ...(documents.length > 0 ? ['', table] : []),
      ].join('\n'),
    };
  },
});
