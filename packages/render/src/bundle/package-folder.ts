import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A package's folder and the workspace packages it depends on. */
export type PackageManifest = { folder: string; workspaceNames: string[] };

/** The nearest folder at or above `path` that holds a `package.json`. Throws an Error at the root. */
export async function packageFolder(path: string): Promise<string> {
  const isPackage = await stat(join(path, 'package.json')).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isPackage) return path;
  const parent = dirname(path);
  if (parent === path) throw new Error('No package.json above the studio.');
  return packageFolder(parent);
}

/** Names of the packages of this workspace that the package in `folder` depends on. */
export async function workspaceDependencies(folder: string): Promise<string[]> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof json !== 'object' || json === null || !('dependencies' in json)) return [];
  return Object.entries(json.dependencies ?? {}).flatMap(([name, range]) =>
    typeof range === 'string' && range.startsWith('workspace:') ? [name] : [],
  );
}
