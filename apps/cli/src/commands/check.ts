import { documentPaths } from '../batch/document-paths.ts';
import { formats } from '@lanmu/timeline';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatsOption } from '../format-option.ts';
import { distinctFindings } from '../productions/distinct-findings.ts';
import { examineProduction } from '../productions/examine-production.ts';
import { selectProductions } from '../productions/select-productions.ts';
import { findingLines } from '../text/finding-lines.ts';
import { findingReport } from '../text/finding-report.ts';

/** `lanmu check`: everything that can be known about documents without drawing them. */
export const checkCommand = defineCommand({
  name: 'check',
  words: 'cli-help-check',
  args: [{ syntax: '[ids...]', words: 'cli-help-ids' }],
  options: [{ syntax: '--format <names>', words: 'cli-help-formats' }],
  examples: ['lanmu check', 'lanmu check ./my-interview.json'],
  run: async ({ args, options, context }) => {
    const { cwd, language, say } = context;
    const productions = await selectProductions({ args: await documentPaths(args, cwd), cwd });
    const asked = formatsOption(options) ?? [formats[0]];
    const findings = distinctFindings(
      productions.flatMap((each) => asked.flatMap((format) => examineProduction(each, format).findings)),
    );
    const countOf = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const count = productions.length;
    const errors = countOf('error');
    const params = { count, errors, warnings: countOf('warning'), notes: countOf('info') };
    const summary = findings.length === 0 ? say('cli-check-clean', params) : say('cli-check-found', params);
    return {
      exitCode: errors > 0 ? exitCodes.failed : exitCodes.done,
      report: {
        checked: productions.map(({ id }) => id),
        findings: findingReport(findings, language),
      },
      text: [...findingLines(findings, context), summary].join('\n'),
    };
  },
});
