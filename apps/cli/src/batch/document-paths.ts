import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { library } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { libraryProductions } from '../productions/library-productions.ts';

/** Documents in a folder that are no interviews: a column's own, and what Lanmu writes itself. */
const others = /^(column|package|tsconfig.*|manifest(-\d+-of-\d+)?)\.json$/i;

/** The interview documents in a folder and those below it, in the order of their paths; hidden folders are left out. */
async function documentsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return documentsIn(path);
        return /\.json$/i.test(entry.name) && !others.test(entry.name) ? [path] : [];
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
