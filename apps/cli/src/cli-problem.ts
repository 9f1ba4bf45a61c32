import type { Finding, MessageCode, MessageParams } from '@lanmu/content';
import type { ExitCode } from './exit-codes.ts';

/** A reason to stop that the user can act on: a code of the message catalogue and what its words need. */
export class CliProblem extends Error {
  readonly code: MessageCode;
  readonly params: MessageParams;
  readonly exitCode: ExitCode;
  /** What was found in the documents, when that is the reason. */
  readonly findings: readonly Finding[];

  constructor(options: {
    code: MessageCode;
    params: MessageParams;
    exitCode: ExitCode;
    findings?: readonly Finding[];
  }) {
    super(options.code);
    this.name = 'CliProblem';
    this.code = options.code;
    this.params = options.params;
    this.exitCode = options.exitCode;
    this.findings = options.findings ?? [];
  }
}
