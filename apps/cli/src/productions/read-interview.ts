import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseInterview, type Interview } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { reasonOf } from '../text/reason-of.ts';

/** The interview of a JSON document. Throws a CliProblem when it cannot be read, is not JSON or misfits its schema. */
export async function readInterview(options: { path: string; cwd: string }): Promise<Interview> {
  const { path, cwd } = options;
  const refuse = (
    code: 'cli-document-missing' | 'cli-document-unreadable' | 'cli-document-not-json',
    error: unknown,
  ): CliProblem =>
    new CliProblem({ code, params: { path, reason: reasonOf(error) }, exitCode: exitCodes.failed });
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw refuse(isMissing ? 'cli-document-missing' : 'cli-document-unreadable', error);
  });
  let json: unknown;
  try {
    // Windows editors may put a byte-order mark in front, which JSON does not know.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refuse('cli-document-not-json', error);
  }
  const parsed = parseInterview(json, { fileName: path });
  if (parsed.ok) return parsed.value;
  throw new CliProblem({
    code: 'cli-document-invalid',
    params: { path, count: parsed.findings.length },
    exitCode: exitCodes.failed,
    findings: parsed.findings,
  });
}
