import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseInterview, type Interview } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeJson } from '../files/write-json.ts';
import { schemaPath } from './schema-path.ts';

/**
 * Writes the document of a new interview; returns its path, or null when there is one of that name. Throws a CliProblem
 * for an id that cannot be one.
 */
export async function writeNewInterview(options: {
  folder: string;
  interview: Interview;
  isInLibrary: boolean;
}): Promise<string | null> {
  const { folder, interview, isInLibrary } = options;
  const document = isInLibrary ? { $schema: schemaPath, ...interview } : interview;
  const parsed = parseInterview(document, { fileName: interview.id });
  if (!parsed.ok) {
    const { findings } = parsed;
    const params = { path: interview.id, count: findings.length };
    throw new CliProblem({ code: 'cli-document-invalid', params, exitCode: exitCodes.usage, findings });
  }
  const path = join(folder, `${interview.id}.json`);
  if (existsSync(path)) return null;
  await mkdir(folder, { recursive: true });
  await writeJson(path, document);
  return path;
}
