import { join, resolve } from 'node:path';
import { formats } from '@lanmu/timeline';
import { documentPaths } from '../batch/document-paths.ts';
import { CliProblem } from '../cli-problem.ts';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatsOption } from '../format-option.ts';
import { inspectAll } from '../layout/inspect-all.ts';
import { withPictures } from '../layout/with-pictures.ts';
import { distinctFindings } from '../productions/distinct-findings.ts';
import { examineProduction } from '../productions/examine-production.ts';
import { selectProductions } from '../productions/select-productions.ts';
import { textOption } from '../read-options.ts';
import { findingLines } from '../text/finding-lines.ts';
import { findingReport } from '../text/finding-report.ts';

/** `lanmu check`: everything that can be known about documents without drawing them, and with `--layout` by drawing some. */
export const checkCommand = defineCommand({
  name: 'check',
  words: 'cli-help-check',
  args: [{ syntax: '[ids...]', words: 'cli-help-ids' }],
  options: [
    { syntax: '--format <names>', words: 'cli-help-formats' },
    { syntax: '--layout', words: 'cli-help-layout' },
    { syntax: '--out <folder>', words: 'cli-help-layout-out' },
  ],
  examples: ['lanmu check', 'lanmu check ./my-interview.json', 'lanmu check --layout --format vertical'],
  run: async ({ args, options, context }) => {
    const { cwd, language, say } = context;
    const out = textOption(options, 'out');
    if (out !== null && options['layout'] !== true) {
      throw new CliProblem({ code: 'cli-out-without-layout', params: {}, exitCode: exitCodes.usage });
    }
    const productions = await selectProductions({ args: await documentPaths(args, cwd), cwd });
    const asked = formatsOption(options) ?? [formats[0]];
    const examined = productions.flatMap((each) => asked.map((format) => examineProduction(each, format)));
    const folder = resolve(cwd, out ?? join('out', 'layout'));
    const inspected = options['layout'] === true ? await inspectAll(examined, folder, context) : null;
    const found = examined.flatMap((each) => each.findings);
    const findings = withPictures(distinctFindings(found), inspected?.findings ?? []);
    const countOf = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const count = productions.length;
    const errors = countOf('error');
    const params = { count, errors, warnings: countOf('warning'), notes: countOf('info') };
    const pictures = findings.flatMap(({ params: { picture } }) => (picture === undefined ? [] : [picture]));
    const looked =
      inspected === null
        ? []
        : [
            ...pictures.map((path) => say('cli-layout-picture', { path })),
            say('cli-layout-looked', { frames: inspected.frames }),
          ];
    const summary = findings.length === 0 ? say('cli-check-clean', params) : say('cli-check-found', params);
    return {
      exitCode: errors > 0 ? exitCodes.failed : exitCodes.done,
      report: {
        checked: productions.map(({ id }) => id),
        findings: findingReport(findings, language),
      },
      text: [...findingLines(findings, context), ...looked, summary].join('\n'),
    };
  },
});
