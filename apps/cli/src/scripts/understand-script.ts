import { checkInterview, library, type Column, type Finding, type Interview } from '@lanmu/content';
import {
  readScript,
  readSource,
  SourceError,
  type ReadScript,
  type ScriptColumn,
  type SourceText,
} from '@lanmu/script';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { likelyMeant } from '../text/nearest.ts';
import type { ScriptFile } from './read-bytes.ts';

/** What a script is, what was read in it, and which column of the library it belongs to, null for none. */
export type UnderstoodScript = {
  source: SourceText;
  read: ReadScript;
  column: Column | null;
  interviews: Interview[];
  findings: Finding[];
};

/** Id of the column of documents whose column nobody has made yet. */
export const newColumnId = 'new-column';

function columnOf(named: ScriptColumn | null, asked: string | null): Column | null {
  if (asked === null) {
    return library.columns.find(({ title }) => title === named?.title) ?? null;
  }
  const found = library.columns.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  const ids = library.columns.map(({ id }) => id);
  const params = { id: asked, nearest: likelyMeant(asked, ids) ?? '', ids: ids.join(', ') };
  throw new CliProblem({ code: 'cli-import-column', params, exitCode: exitCodes.usage });
}

/**
 * Reads a script for the column that was asked for, or that its title names. Throws a CliProblem for a file that is no
 * script and for a column that does not exist.
 */
export function understandScript(file: ScriptFile, options: { column: string | null }): UnderstoodScript {
  const { bytes, fileName } = file;
  let source: SourceText;
  try {
    source = readSource(bytes, { fileName });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const params = { path: fileName, count: 1 };
    throw new CliProblem({
      code: 'cli-script-unusable',
      params,
      exitCode: exitCodes.failed,
      findings: [error.finding],
    });
  }
  let column: Column | null = null;
  const columnIdOf = (named: ScriptColumn | null): string => {
    column = columnOf(named, options.column);
    return column?.id ?? newColumnId;
  };
  const read = readScript(source, { columnIdOf });
  const { interviews } = read;
  const checked = interviews.flatMap((interview) => checkInterview(interview, column));
  return { source, read, column, interviews, findings: [...read.findings, ...checked] };
}
