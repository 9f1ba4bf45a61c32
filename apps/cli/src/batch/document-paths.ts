import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

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

/** The arguments of a command with each folder replaced by the documents in it. */
export async function documentPaths(args: readonly string[], cwd: string): Promise<string[]> {
  const lists = await Promise.all(
    args.map(async (arg) => {
      if (!/[\\/]/.test(arg) && arg !== '.' && arg !== '..') return [arg];
      const found = await stat(resolve(cwd, arg)).catch(() => null);
      if (found?.isDirectory() !== true) return [arg];
      const paths = await documentsIn(resolve(cwd, arg));
      return paths.map((path) => join(arg, path.slice(resolve(cwd, arg).length + 1)));
    }),
  );
  return lists.flat();
}
