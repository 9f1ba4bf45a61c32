import { dirname, resolve } from 'node:path';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { textOption } from '../read-options.ts';
import { explainScript } from '../scripts/explain-script.ts';
import { importLines } from '../scripts/import-lines.ts';
import { importReport } from '../scripts/import-report.ts';
import { checkProofPath } from '../scripts/proof/check-proof-path.ts';
import { readBytes } from '../scripts/read-bytes.ts';
import { contentFolder } from '../workspace-paths.ts';

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
    const { cwd, language } = context;
    const path = args[0] ?? '';
    // Loaded here only: the sounds of every character are of no use to other commands.
    const [{ sourceLimits }, { importScript }, { writeProof }] = await Promise.all([
      import('@lanmu/script'),
      import('../scripts/import-script.ts'),
      import('../scripts/proof/write-proof.ts'),
    ]);
    const file = await readBytes({ path, cwd, stdin: process.stdin, mostBytes: sourceLimits.fileBytes });
    const columnId = textOption(options, 'column');
    const out = textOption(options, 'out');
    const proofOption = textOption(options, 'proof');
    const proof = proofOption === null ? null : resolve(cwd, proofOption);
    const force = options['force'] === true;
    const dryRun = options['dryRun'] === true;
    if (proof !== null) await checkProofPath(proof, { force });
    const imported = await importScript({
      file,
      path,
      cwd,
      place:
        columnId !== null && out === null
          ? { kind: 'library', contentFolder: contentFolder() }
          : { kind: 'folder', folder: resolve(cwd, out ?? (path === '-' ? '.' : dirname(path))) },
      columnId,
      force,
      dryRun,
    });
    const { script, column, documents, findings } = imported;
    const { source, read } = script;
    if (proof !== null) {
      const interviews =
        documents.length > 0 ? documents.map(({ interview }) => interview) : script.interviews;
      await writeProof(proof, { ...script, column, interviews, findings }, context);
    }
    const isWhole =
      findings.every(({ severity }) => severity !== 'error') &&
      documents.every(({ state }) => state !== 'kept');
    return {
      exitCode: isWhole ? exitCodes.done : exitCodes.failed,
      report: importReport(imported, { proof, language }),
      text: [
        ...(options['explain'] === true ? [explainScript({ source, read, context }), ''] : []),
        ...importLines(imported, { dryRun, proof, context }),
      ].join('\n'),
    };
  },
});
