import { parseInterview, type Interview } from '@lanmu/content';
import { readDocument } from './read-document.ts';

/** The interview of a JSON document. Throws a CliProblem when it cannot be read, is not JSON or misfits its schema. */
export async function readInterview(options: { path: string; cwd: string }): Promise<Interview> {
  return readDocument({ ...options, parse: parseInterview });
}
