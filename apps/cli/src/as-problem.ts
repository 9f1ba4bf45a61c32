import {
  isMessageCode,
  LibraryError,
  type Finding,
  type MessageCode,
  type MessageParams,
} from '@lanmu/content';
import { CliProblem } from './cli-problem.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { reasonOf } from './text/reason-of.ts';

/** What a failed run tells the user. */
export type Problem = {
  code: MessageCode;
  params: MessageParams;
  exitCode: ExitCode;
  findings: readonly Finding[];
  /** For our eyes: the stack of an error nobody foresaw, else null. */
  stack: string | null;
  /** What was thrown. */
  cause: unknown;
};

/** Problems of the render room that are about this computer rather than about what is rendered. */
const environmental: ReadonlySet<MessageCode> = new Set([
  'browser-missing',
  'font-missing',
  'out-unwritable',
  'disk-full',
  'file-busy',
  'cache-unwritable',
  'cache-full',
]);

function exitCodeOf(code: MessageCode): ExitCode {
  if (code === 'interrupted') return exitCodes.interrupted;
  return environmental.has(code) ? exitCodes.environment : exitCodes.failed;
}

/** A RenderProblem, told by its shape: importing its class would load the whole render room for every command. */
function isCoded(error: Error): error is Error & { code: string; params: MessageParams } {
  return (
    'code' in error &&
    typeof error.code === 'string' &&
    'params' in error &&
    typeof error.params === 'object' &&
    error.params !== null
  );
}

/** Any thrown value as a problem with words and an exit code; after Ctrl-C whatever was thrown is the interruption. */
export function asProblem(error: unknown, signal?: AbortSignal): Problem {
  if (signal?.aborted === true) {
    const exitCode = exitCodes.interrupted;
    return { code: 'interrupted', params: {}, exitCode, findings: [], stack: null, cause: error };
  }
  if (error instanceof CliProblem) {
    const { code, params, exitCode, findings } = error;
    return { code, params, exitCode, findings, stack: null, cause: error };
  }
  if (error instanceof LibraryError) {
    const { findings } = error;
    const params = { count: findings.length };
    return {
      code: 'cli-library-broken',
      params,
      exitCode: exitCodes.failed,
      findings,
      stack: null,
      cause: error,
    };
  }
  if (error instanceof Error && isCoded(error) && isMessageCode(error.code)) {
    const { code, params } = error;
    return { code, params, exitCode: exitCodeOf(code), findings: [], stack: null, cause: error };
  }
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  const params = { reason: reasonOf(error) };
  return { code: 'cli-unexpected', params, exitCode: exitCodes.failed, findings: [], stack, cause: error };
}
