import type { Problem } from './as-problem.ts';
import type { CliContext, TextSink } from './cli-context.ts';
import { findingLines } from './text/finding-lines.ts';
import { findingReport } from './text/finding-report.ts';
import { printReport } from './text/print-report.ts';

/** Tells the user why a run failed: one JSON document on stdout with `--json`, else lines on stderr. */
export function tellProblem(
  problem: Problem,
  options: Pick<CliContext, 'json' | 'language' | 'say' | 'stderr'> & {
    stdout: TextSink;
    /** Name of the command that ran, or empty. */
    command: string;
    /** Further fields of the JSON document. */
    report?: Readonly<Record<string, unknown>>;
    /** Whether the document is the last line of a stream of them. */
    isLine?: boolean;
  },
): void {
  const { code, params, exitCode, findings, stack } = problem;
  const { json, language, say, stdout, stderr, command, report = {}, isLine = false } = options;
  const message = say(code, params);
  if (json) {
    const error = { code, message, params };
    const findingsTold = findingReport(findings, language);
    printReport({ stdout, command, exitCode, report: { error, findings: findingsTold, ...report }, isLine });
    return;
  }
  const lines = [...findingLines(findings, { language, say }), say('cli-error', { message })];
  if (stack !== null) lines.push(stack);
  stderr.write(`${lines.join('\n')}\n`);
}
