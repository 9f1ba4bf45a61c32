import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageFolder, workspaceDependencies } from './package-folder.ts';

const skipped = new Set(['node_modules', 'out', 'test-results.json']);

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (skipped.has(entry.name) || entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
    }),
  );
  return lists.flat();
}

async function workspaceFolders(folder: string, seen: Set<string>): Promise<void> {
  if (seen.has(folder)) return;
  seen.add(folder);
  for (const name of await workspaceDependencies(folder)) {
    await workspaceFolders(await realpath(join(folder, 'node_modules', name)), seen);
  }
}

/** Every file a bundle of `studioEntry` can come from: its package, the workspace packages behind it, the lockfile. */
export async function sourceFiles(studioEntry: string): Promise<string[]> {
  const folders = new Set<string>();
  const studio = await packageFolder(dirname(studioEntry));
  await workspaceFolders(studio, folders);
  const files = (await Promise.all([...folders].map(filesUnder))).flat();
  return [...files.toSorted(), ...(await lockfiles(studio))];
}

async function lockfiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  if (names.includes('pnpm-lock.yaml')) return [join(folder, 'pnpm-lock.yaml')];
  const parent = dirname(folder);
  return parent === folder ? [] : lockfiles(parent);
}
