import type { Format, Timeline } from '@lanmu/timeline';
import type { CliContext } from '../cli-context.ts';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { findingLines } from '../text/finding-lines.ts';
import { distinctFindings } from './distinct-findings.ts';
import { examineProduction } from './examine-production.ts';
import type { Production } from './production.ts';

/**
 * Timelines of productions that are fit to draw; what else was found is told on stderr.
 * Throws a CliProblem when any has an error, so that nothing is drawn before everything is known to be sound.
 */
export function readyTimelines(
  productions: readonly Production[],
  options: { format: Format; context: CliContext },
): Timeline[] {
  const { format, context } = options;
  const examined = productions.map((production) => examineProduction(production, format));
  const findings = distinctFindings(examined.flatMap((each) => each.findings));
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    throw new CliProblem({
      code: 'cli-findings-stop',
      params: { count: errors.length },
      exitCode: exitCodes.failed,
      findings,
    });
  }
  if (!context.json) for (const line of findingLines(findings, context)) context.stderr.write(`${line}\n`);
  return examined.flatMap((each) => (each.timeline === null ? [] : [each.timeline]));
}
