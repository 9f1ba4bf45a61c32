import { parse, resolve } from 'node:path';
import { library } from '@lanmu/content';
import type { Format } from '@lanmu/timeline';
import { asProblem } from '../as-problem.ts';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileId } from '../file-id.ts';
import { examineProduction } from '../productions/examine-production.ts';
import { isScriptPath } from '../productions/is-script-path.ts';
import { libraryProductions } from '../productions/library-productions.ts';
import type { Production } from '../productions/production.ts';
import { selectProductions } from '../productions/select-productions.ts';
import type { BatchItem } from './batch-item.ts';
import { documentPaths } from './document-paths.ts';

function examined(production: Production, format: Format): BatchItem {
  const { origin, document } = production;
  const id = fileId(production.id, format);
  const { timeline, findings } = examineProduction(production, format);
  if (timeline !== null) return { id, origin, document, format, findings, timeline, problem: null };
  const count = findings.filter(({ severity }) => severity === 'error').length;
  const stop = new CliProblem({
    code: 'cli-findings-stop',
    params: { count },
    exitCode: exitCodes.failed,
    findings,
  });
  return { id, origin, document, format, findings, timeline: null, problem: asProblem(stop) };
}

/** What the library has of a column, its episode too. */
function columnIds(columnId: string): string[] {
  return libraryProductions(library).flatMap(({ id, column }) => (column.id === columnId ? [id] : []));
}

/** What cannot be made is known by its path when something else has its id: it is not written, and takes no name. */
function apart(items: readonly BatchItem[]): BatchItem[] {
  const count = (id: string): number =>
    items.filter((item) => item.id.toLowerCase() === id.toLowerCase()).length;
  return items.map((item) =>
    item.timeline === null && count(item.id) > 1 ? { ...item, id: item.origin } : item,
  );
}

/**
 * Everything that a command line asks for, looked at before anything is drawn: a document that cannot be made is an
 * item with a problem and does not stop the others. Throws a CliProblem for an id that does not exist, a column
 * with nothing but documents, or when nothing at all is asked for.
 */
export async function batchItems(options: {
  args: readonly string[];
  cwd: string;
  /** Column of what is made from scripts, null for the one they name. */
  column: string | null;
  /** Each thing is made in all of them. */
  formats: readonly Format[];
}): Promise<BatchItem[]> {
  const { args, cwd, column } = options;
  const inFormats = (production: Production): BatchItem[] =>
    options.formats.map((format) => examined(production, format));
  const names = await documentPaths(args, cwd);
  if (column !== null && !names.some(isScriptPath)) {
    const params = { column, ids: columnIds(column).join(', ') };
    throw new CliProblem({ code: 'cli-column-without-script', params, exitCode: exitCodes.usage });
  }
  if (names.length === 0) return (await selectProductions({ args: [], cwd })).flatMap(inFormats);
  const lists = await Promise.all(
    names.map(async (name): Promise<BatchItem[]> => {
      try {
        return (await selectProductions({ args: [name], cwd, column })).flatMap(inFormats);
      } catch (error) {
        const problem = asProblem(error);
        // A name that means nothing is a mistake in the command, not in a document.
        if (problem.exitCode === exitCodes.usage) throw error;
        const document = resolve(cwd, name);
        return options.formats.map((format) => {
          const id = fileId(parse(name).name, format);
          return { id, origin: name, document, format, findings: problem.findings, timeline: null, problem };
        });
      }
    }),
  );
  return apart(lists.flat());
}
