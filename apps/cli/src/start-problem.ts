import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Finding } from '@lanmu/content';
import type { Problem } from './as-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { brokenLibrary } from './productions/broken-library.ts';
import { reasonOf } from './text/reason-of.ts';

/** A document that is listed in the library and was not there when it was imported. */
function absentDocument(error: unknown, cwd: string): Finding[] {
  const path = /'([^']+\.json)'/.exec(error instanceof Error ? error.message : '')?.[1];
  if (path === undefined || existsSync(path)) return [];
  return [{ code: 'document-absent', severity: 'error', where: relative(cwd, path), params: {} }];
}

/**
 * Why the command line did not load. The documents of the library are modules of it, so that one that is not JSON stops
 * everything; they are looked through here, because what the loader says of them is for programmers.
 */
export async function startProblem(
  error: unknown,
  options: { libraryFolder: string; cwd: string },
): Promise<Problem> {
  const { libraryFolder, cwd } = options;
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  const broken = await brokenLibrary({ folder: libraryFolder, cwd }).catch(() => []);
  const findings = broken.length > 0 || !isAbsent ? broken : absentDocument(error, cwd);
  if (findings.length > 0) {
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
  const params = { reason: reasonOf(error) };
  if (isAbsent) {
    const exitCode = exitCodes.environment;
    return { code: 'cli-broken-installation', params, exitCode, findings, stack: null, cause: error };
  }
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  return { code: 'cli-unexpected', params, exitCode: exitCodes.failed, findings, stack, cause: error };
}
