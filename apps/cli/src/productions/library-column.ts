import { library, type Column } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { likelyMeant } from '../text/nearest.ts';

/** The library's column with an id that somebody asked for. Throws a CliProblem when there is none. */
export function libraryColumn(id: string): Column {
  const found = library.columns.find((column) => column.id === id);
  if (found !== undefined) return found;
  const ids = library.columns.map((column) => column.id);
  const params = { id, nearest: likelyMeant(id, ids) ?? '', ids: ids.join(', ') };
  throw new CliProblem({ code: 'cli-import-column', params, exitCode: exitCodes.usage });
}
