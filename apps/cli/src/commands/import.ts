import { dirname, relative, resolve } from 'node:path';
import { checkOutFolder } from '@lanmu/render/plain';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { distinctFindings } from '../productions/distinct-findings.ts';
import { textOption } from '../read-options.ts';
import { explainScript } from '../scripts/explain-script.ts';
import { checkProofPath } from '../scripts/proof/check-proof-path.ts';
import { readBytes } from '../scripts/read-bytes.ts';
import { findingLines } from '../text/finding-lines.ts';
import { findingReport } from '../text/finding-report.ts';
import { textTable } from '../text/text-table.ts';

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
    'lanmu import 稿件.docx --proof 核对.html --dry-run',
    'lanmu import - --out drafts',
  ],
  run: async ({ args, options, context }) => {
    const { cwd, say, language } = context;
    const path = args[0] ?? '';
    // Loaded here only: the sounds of every character are of no use to other commands.
    const [{ sourceLimits }, { newColumnId, understandScript }, { writeDocuments }, { writeProof }] =
      await Promise.all([
        import('@lanmu/script'),
        import('../scripts/understand-script.ts'),
        import('../scripts/write-documents.ts'),
        import('../scripts/proof/write-proof.ts'),
      ]);
    const file = await readBytes({
      path,
      cwd,
      stdin: process.stdin,
      mostBytes: sourceLimits.fileBytes,
    });
    const script = understandScript(file, { column: textOption(options, 'column') });
    const { source, read, column, interviews } = script;
    const folder = resolve(cwd, textOption(options, 'out') ?? (path === '-' ? '.' : dirname(path)));
    const isExplained = options['explain'] === true;
    const dryRun = options['dryRun'] === true;
    if (!dryRun && interviews.length > 0) await checkOutFolder(folder);
    const force = options['force'] === true;
    const proofOption = textOption(options, 'proof');
    const proof = proofOption === null ? null : resolve(cwd, proofOption);
    if (proof !== null) await checkProofPath(proof, { force });
    const documents = await writeDocuments({ interviews, folder, force, dryRun });
    const findings = distinctFindings([...script.findings, ...documents.flatMap((each) => each.findings)]);
    if (proof !== null) {
      const subject = { ...script, interviews: documents.map(({ interview }) => interview), findings };
      await writeProof(proof, subject, context);
    }
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const kept = documents.filter(({ state }) => state === 'kept');
    const table = textTable(
      [
        { head: say('cli-head-file'), align: 'start' },
        { head: say('cli-head-status'), align: 'start' },
        { head: say('cli-head-headline'), align: 'start' },
      ],
      documents.map(({ path: document, state, interview }) => [
        relative(cwd, document) || document,
        say(dryRun && state !== 'unchanged' ? 'cli-import-dry' : `cli-import-${state}`),
        interview.headline,
      ]),
    );
    const notes = [
      ...(column === null && interviews.length > 0
        ? [say('cli-import-no-column', { title: read.column?.title ?? '', column: newColumnId })]
        : []),
      ...(kept.length > 0 ? [say('cli-import-kept-note', { count: kept.length })] : []),
    ];
    const params = {
      count: interviews.length,
      errors,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    };
    return {
      exitCode: errors > 0 || kept.length > 0 ? exitCodes.failed : exitCodes.done,
      report: {
        format: source.format,
        encoding: source.encoding,
        column: column?.id ?? null,
        scriptColumn: read.column,
        proof,
        documents: documents.map(({ path: document, state, backup, interview }) => ({
          id: interview.id,
          path: document,
          state,
          backup,
        })),
        findings: findingReport(findings, language),
        coverage: read.coverage,
      },
      text: [
        ...(isExplained ? [explainScript({ source, read, context }), ''] : []),
        ...findingLines(findings, context),
        ...notes,
        ...(proof === null ? [] : [say('proof-written', { path: relative(cwd, proof) })]),
        say('cli-import-done', params),
        ...(documents.length > 0 ? ['', table] : []),
      ].join('\n'),
    };
  },
});
