import { resolve } from 'node:path';
import { library } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { columnBeside } from './column-beside.ts';
import type { Production } from './production.ts';
import { readInterview } from './read-interview.ts';

/** The production of one interview document on disk. Throws a CliProblem for any document that cannot be made. */
export async function documentProduction(options: { path: string; cwd: string }): Promise<Production> {
  const interview = await readInterview(options);
  const column =
    library.columns.find((candidate) => candidate.id === interview.column) ??
    (await columnBeside({ ...options, id: interview.column }));
  if (column === null) {
    const columns = library.columns.map((candidate) => candidate.id).join(', ');
    throw new CliProblem({
      code: 'cli-unknown-column',
      params: { path: options.path, column: interview.column, columns },
      exitCode: exitCodes.failed,
    });
  }
  const { id, headline } = interview;
  const { path, cwd } = options;
  return {
    id,
    kind: 'interview',
    origin: path,
    document: resolve(cwd, path),
    headline,
    column,
    interviews: [interview],
  };
}
