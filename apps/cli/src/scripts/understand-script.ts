import { library, type Column, type Finding, type Interview } from '@lanmu/content';
import {
  readScript,
  readSource,
  settleIds,
  SourceError,
  textSlug,
  type ReadScript,
  type ScriptColumn,
  type SourceText,
} from '@lanmu/script';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { libraryColumn } from '../productions/library-column.ts';
import { knownInterviews } from './known-interviews.ts';
import type { ScriptFile } from './read-bytes.ts';
import { SourcePlaces } from './source-places.ts';
import { titleKey } from './title-key.ts';

/** What a script is, what was read in it, and which column it belongs to. */
export type UnderstoodScript = {
  source: SourceText;
  read: ReadScript;
  /** The library's, null when it has none of that name. */
  column: Column | null;
  columnId: string;
  interviews: Interview[];
};

/** Id of a column that nobody has named. */
const unnamedColumn = 'new-column';

/** How long the id of a column is that is made of its title; ids of interviews begin with it and have 64 characters. */
const columnIdLength = 24;

function columnOf(named: ScriptColumn | null, asked: string | null): Column | null {
  if (asked !== null) return libraryColumn(asked);
  if (named === null) return null;
  const key = titleKey(named.title);
  return (
    library.columns.find(({ title }) => title === named.title) ??
    library.columns.find(({ title }) => titleKey(title) === key) ??
    null
  );
}

/**
 * Tells that a script names another column than the one that was asked for, whose name is on no screen, or the same one
 * with other signs.
 */
function columnOtherwise(source: SourceText, read: ReadScript, column: Column | null): Finding[] {
  const named = read.column;
  if (named === null || column === null || named.title === column.title) return [];
  const isSame = titleKey(named.title) === titleKey(column.title);
  const [line] = new SourcePlaces(source, read).linesOf('column: title');
  const finding: Finding = {
    code: isSame ? 'script-column-signs' : 'script-column-otherwise',
    severity: isSame ? 'info' : 'warning',
    where: line === undefined ? source.fileName : `${source.fileName}:${line}`,
    params: { named: named.title, title: column.title },
  };
  return [finding];
}

/**
 * Reads a script for the column that was asked for, or that its title names; its interviews have the ids by which the
 * column, or the folder where their documents go, knows them. Throws a CliProblem for a file that is no script and for a
 * column that does not exist.
 */
export async function understandScript(
  file: ScriptFile,
  options: { column: string | null; folderOf: (columnId: string) => string },
): Promise<UnderstoodScript> {
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
  let columnId = unnamedColumn;
  const columnIdOf = (named: ScriptColumn | null): string => {
    column = columnOf(named, options.column);
    columnId = column?.id ?? (named === null ? unnamedColumn : textSlug(named.title, columnIdLength));
    return columnId;
  };
  const unsettled = readScript(source, { columnIdOf });
  const known = await knownInterviews({ columnId, folder: options.folderOf(columnId) });
  const settled = settleIds(unsettled, known);
  const told = columnOtherwise(source, settled, column);
  const read = { ...settled, findings: [...settled.findings, ...told] };
  const { interviews } = read;
  return { source, read, column, columnId, interviews };
}
