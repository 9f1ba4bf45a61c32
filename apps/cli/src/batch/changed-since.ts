import { realpath } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { library } from '@lanmu/content';
import { episodeId } from '@lanmu/timeline';
import { changedPaths, type ChangedPaths } from './changed-paths.ts';

/** Folders whose change can change every file: whatever compiles and draws. */
const shared = [
  'packages/content/src/',
  'packages/typeset/',
  'packages/timeline/',
  'packages/graphics/',
  'packages/render/',
  'apps/studio/',
  'pnpm-lock.yaml',
];

/** A path relative to `top`, with slashes. */
function within(top: string, path: string): string {
  return relative(top, path).replaceAll('\\', '/');
}

/** Where in the project the documents of a library's interview or episode are: those whose change is one of it. */
function isOwnPath(id: string, folder: string): (path: string) => boolean {
  const interview = library.interviews.find((each) => each.id === id);
  const column = interview?.column ?? library.columns.find((each) => episodeId(each) === id)?.id ?? '';
  const own = `${folder}packages/content/library/${column}/`;
  if (interview === undefined) return (path) => path.startsWith(own);
  // What lies beside the column's document: itself and its logo.
  return (path) =>
    path === `${own}interviews/${id}.json` ||
    (path.startsWith(own) && /^(?:column\.json|[^/]*\.png)$/i.test(path.slice(own.length)));
}

/**
 * Tells whether an item can differ from what the commit `ref` would give: its document has changed, or its column's, or
 * something that every picture depends on. A document by its path is asked of the repository it lies in; one that git
 * does not look after counts as changed. Throws a CliProblem when git does not know the commit.
 */
export async function changedSince(options: {
  ref: string;
  projectFolder: string;
}): Promise<(item: { id: string; document: string | null }) => Promise<boolean>> {
  const { ref } = options;
  const projectFolder = await realpath(options.projectFolder);
  const repositories = new Map<string, Promise<ChangedPaths | null>>();
  const changedAt = (folder: string): Promise<ChangedPaths | null> => {
    const known = repositories.get(folder) ?? changedPaths(folder, ref);
    repositories.set(folder, known);
    return known;
  };
  return async ({ id, document }) => {
    // By its real place: a link, or another name of the drive, would lie outside every repository.
    const path = document === null ? null : await realpath(document).catch(() => null);
    if (document !== null && path === null) return true;
    const changed = await changedAt(path === null ? projectFolder : dirname(path));
    if (changed === null) return true;
    const { top, paths, tracked } = changed;
    const prefix = within(top, projectFolder);
    const project = prefix === '' ? '' : `${prefix}/`;
    if ([...paths].some((each) => shared.some((folder) => each.startsWith(`${project}${folder}`))))
      return true;
    if (path === null) return [...paths].some(isOwnPath(id, project));
    const name = within(top, path);
    return paths.has(name) || !tracked.has(name);
  };
}
