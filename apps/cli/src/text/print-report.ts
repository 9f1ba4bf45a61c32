import type { TextSink } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';

/** Writes a run's JSON document: the only one, or the last line of those that told of events. */
export function printReport(options: {
  stdout: TextSink;
  /** Name of the command that ran, or empty. */
  command: string;
  exitCode: ExitCode;
  report: Readonly<Record<string, unknown>>;
  /** Whether it stands at the end of a stream, in one line. */
  isLine: boolean;
}): void {
  const { stdout, command, exitCode, report, isLine } = options;
  const document = { command, ok: exitCode === exitCodes.done, exitCode, ...report };
  const text = isLine ? JSON.stringify({ event: 'result', ...document }) : JSON.stringify(document, null, 2);
  stdout.write(`${text}\n`);
}
