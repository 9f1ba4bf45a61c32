import { checkTheme, library, parseColumn, type Column } from '@lanmu/content';
import { themes } from '@lanmu/graphics/layout';
import { relative, resolve } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { defineCommand, type CommandCall, type CommandOutcome } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { textOption } from '../read-options.ts';
import { listDocument } from '../library/list-document.ts';
import { libraryPaths } from '../library/library-paths.ts';
import { newInterview } from '../library/new-interview.ts';
import { usualColumn } from '../library/usual-column.ts';
import { withLibraryLock } from '../library/with-library-lock.ts';
import { writeColumn } from '../library/write-column.ts';
import { writeNewInterview } from '../library/write-new-interview.ts';

import { libraryColumn } from '../productions/library-column.ts';
import { contentFolder } from '../workspace-paths.ts';

/** What can be begun, and how. */
const kinds = { column: beginColumn, interview: beginInterview } as const;

function usage(
  code: 'cli-new-kind' | 'cli-new-title' | 'cli-new-column' | 'cli-new-taken',
  id: string,
): CliProblem {
  const params = { id, kinds: Object.keys(kinds).join(', ') };
  return new CliProblem({ code, params, exitCode: exitCodes.usage });
}

function refuseTaken(id: string): void {
  const taken = [...library.columns, ...library.interviews].some((document) => document.id === id);
  if (taken) throw usage('cli-new-taken', id);
}

async function beginColumn(id: string, { options }: CommandCall): Promise<string> {
  const title = textOption(options, 'title');
  if (title === null) throw usage('cli-new-title', id);
  refuseTaken(id);
  const column: Column = {
    $schema: '../../schema/column.schema.json',
    id,
    title: title.replace(/^《|》$/gu, ''),
    label: textOption(options, 'label') ?? usualColumn.label,
    theme: textOption(options, 'theme') ?? usualColumn.theme,
    station: textOption(options, 'station'),
    episode: [],
  };
  const parsed = parseColumn(column, { fileName: id });
  const findings = parsed.ok
    ? checkTheme(
        parsed.value,
        themes.map(({ name }) => name),
      )
    : parsed.findings;
  if (findings.length > 0) {
    const params = { path: id, count: findings.length };
    throw new CliProblem({ code: 'cli-document-invalid', params, exitCode: exitCodes.usage, findings });
  }
  const paths = libraryPaths(contentFolder(), id);
  if (!(await writeColumn(paths.column, column))) throw usage('cli-new-taken', id);
  await listDocument({ listPath: paths.columnList, id, documentPath: paths.column });
  return paths.column;
}

async function beginInterview(id: string, { options, context }: CommandCall): Promise<string> {
  const asked = textOption(options, 'column');
  if (asked === null) throw usage('cli-new-column', id);
  const interview = newInterview(id, libraryColumn(asked));
  const out = textOption(options, 'out');
  if (out === null) refuseTaken(id);
  const paths = libraryPaths(contentFolder(), asked);
  const folder = out === null ? paths.interviews : resolve(context.cwd, out);
  const path = await writeNewInterview({ folder, interview, isInLibrary: out === null });
  if (path === null) throw usage('cli-new-taken', id);
  if (out === null) await listDocument({ listPath: paths.interviewList, id, documentPath: path });
  return path;
}

/** `lanmu new`: a document to begin with, of a column or of an interview. */
export const newCommand = defineCommand({
  name: 'new',
  words: 'cli-help-new',
  args: [
    { syntax: '<kind>', words: 'cli-help-new-kind' },
    { syntax: '<id>', words: 'cli-help-new-id' },
  ],
  options: [
    { syntax: '--title <text>', words: 'cli-help-new-title', kinds: ['column'] },
    { syntax: '--label <text>', words: 'cli-help-new-label', kinds: ['column'] },
    { syntax: '--theme <name>', words: 'cli-help-new-theme', kinds: ['column'] },
    { syntax: '--station <name>', words: 'cli-help-new-station', kinds: ['column'] },
    { syntax: '--column <id>', words: 'cli-help-new-column', kinds: ['interview'] },
    { syntax: '--out <folder>', words: 'cli-help-new-out', kinds: ['interview'] },
  ],
  examples: [
    'lanmu new column minsheng --title 民生面对面',
    'lanmu new interview minsheng-01 --column minsheng',
  ],
  run: async (call): Promise<CommandOutcome> => {
    const [kind = '', id = ''] = call.args;
    const { cwd, say } = call.context;
    if (kind !== 'column' && kind !== 'interview') throw usage('cli-new-kind', kind);
    const begin = (): Promise<string> => kinds[kind](id, call);
    const isInLibrary = kind === 'column' || textOption(call.options, 'out') === null;
    const path = isInLibrary ? await withLibraryLock(contentFolder(), begin) : await begin();
    const shown = relative(cwd, path);
    return {
      exitCode: exitCodes.done,
      report: { kind, id, path },
      text: say(`cli-new-${kind}-done`, { id, path: shown }),
    };
  },
});
