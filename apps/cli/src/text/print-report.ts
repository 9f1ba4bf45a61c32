import type { TextSink } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';

/** Writes a run's one JSON document. */
export function printReport(options: {
  stdout: TextSink;
  /** Name of the command that ran, or empty. */
  command: string;
  exitCode: ExitCode;
  report: Readonly<Record<string, unknown>>;
}): void {
  const { stdout, command, exitCode, report } = options;
  const document = { command, ok: exitCode === exitCodes.done, exitCode, ...report };
  stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
