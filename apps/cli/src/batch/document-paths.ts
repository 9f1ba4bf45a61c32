import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { library } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { isScriptPath } from '../productions/is-script-path.ts';
import { libraryProductions } from '../productions/library-productions.ts';

/** Documents in a folder that are no interviews: a column's own, and what Lanmu writes itself. */
const others = /^(column|package|tsconfig.*|manifest(-\d+-of-\d+)?)\.json$/i;

/** Files that are no scripts: Word's notes of who has one open, and what explains a folder. */
const noScripts = /^(~\$|readme\b)/i;

/**
 * The interview documents in a folder and those below it, in the order of their paths; hidden folders are left out. In a
 * folder without documents they are its scripts: beside documents, scripts are what these were made of.
 */
async function documentsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const isDocument = ({ name }: { name: string }): boolean => /\.json$/i.test(name) && !others.test(name);
  const hasDocuments = entries.some(isDocument);
  const isWanted = (entry: { name: string }): boolean =>
    hasDocuments ? isDocument(entry) : isScriptPath(entry.name) && !noScripts.test(entry.name);
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return documentsIn(path);
        return isWanted(entry) ? [path] : [];
      }),
  );
  return lists.flat();
}

/** Ids of everything in the library that can be made. */
function libraryIds(): ReadonlySet<string> {
  return new Set(libraryProductions(library).map(({ id }) => id));
}

/**
 * The arguments of a command with each folder replaced by the documents in it; what is named twice is meant once. An id of
 * the library is that, though a folder may be called the same. Throws a CliProblem when folders hold no document.
 */
export async function documentPaths(args: readonly string[], cwd: string): Promise<string[]> {
  const ids = libraryIds();
  const lists = await Promise.all(
    args.map(async (arg) => {
      if (ids.has(arg)) return [arg];
      const folder = resolve(cwd, arg);
      const found = await stat(folder).catch(() => null);
      if (found?.isDirectory() !== true) return [arg];
      const paths = await documentsIn(folder);
      return paths.map((path) => join(arg, path.slice(folder.length + 1)));
    }),
  );
  const names = new Map(lists.flat().map((name) => [ids.has(name) ? name : resolve(cwd, name), name]));
  if (args.length > 0 && names.size === 0) {
    const params = { paths: args.join(', ') };
    throw new CliProblem({ code: 'cli-no-documents', params, exitCode: exitCodes.usage });
  }
  return [...names.values()];
}
