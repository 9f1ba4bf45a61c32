import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding, Parsed } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { reasonOf } from '../text/reason-of.ts';
import { jsonFinding } from './json-finding.ts';
import { withoutByteOrderMark } from './without-byte-order-mark.ts';

/** What a JSON document holds. Throws a CliProblem when it cannot be read, is not JSON or misfits its schema. */
export async function readDocument<T>(options: {
  path: string;
  cwd: string;
  parse: (json: unknown, options: { fileName: string }) => Parsed<T>;
}): Promise<T> {
  const { path, cwd, parse } = options;
  const refuse = (
    code: 'cli-document-missing' | 'cli-document-unreadable' | 'cli-document-encoding',
    error: unknown,
  ): CliProblem =>
    new CliProblem({ code, params: { path, reason: reasonOf(error) }, exitCode: exitCodes.failed });
  const bytes = await readFile(resolve(cwd, path)).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw refuse(isMissing ? 'cli-document-missing' : 'cli-document-unreadable', error);
  });
  const invalid = (findings: readonly Finding[]): CliProblem =>
    new CliProblem({
      code: 'cli-document-invalid',
      params: { path, count: findings.length },
      exitCode: exitCodes.failed,
      findings,
    });
  const json = withoutByteOrderMark(decoded(bytes, (error) => refuse('cli-document-encoding', error)));
  const notJson = jsonFinding({ text: json, path });
  if (notJson !== null) throw invalid([notJson]);
  const parsed = parse(JSON.parse(json), { fileName: path });
  if (parsed.ok) return parsed.value;
  throw invalid(parsed.findings);
}

/** Bytes as text; those of another encoding, GBK or UTF-16, are refused rather than guessed at. */
function decoded(bytes: Buffer, refuse: (error: unknown) => CliProblem): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw refuse(error);
  }
}
