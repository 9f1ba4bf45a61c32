import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { library } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { reasonOf } from '../text/reason-of.ts';

const run = promisify(execFile);

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

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 2 ** 20 });
  return stdout;
}

/** Paths that differ from a commit, new files among them, relative to the top of the repository, with slashes. */
async function changedPaths(folder: string, ref: string): Promise<{ top: string; paths: string[] }> {
  try {
    const top = (await git(folder, ['rev-parse', '--show-toplevel'])).trim();
    // What stands behind --end-of-options is a name, never an option, whatever it looks like.
    const commit = await git(folder, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
    const changed = await git(top, ['diff', '--name-only', '-z', commit.trim(), '--']);
    const fresh = await git(top, ['ls-files', '--others', '--exclude-standard', '-z']);
    return { top, paths: [...changed.split('\0'), ...fresh.split('\0')].filter(Boolean) };
  } catch (error) {
    const params = { ref, reason: reasonOf(error) };
    throw new CliProblem({ code: 'cli-bad-ref', params, exitCode: exitCodes.usage });
  }
}

/** A path relative to `top`, with slashes. */
function within(top: string, path: string): string {
  return relative(top, path).replaceAll('\\', '/');
}

/**
 * Tells whether an item can differ from what the commit `ref` would give: its document has changed, or its column's, or
 * something that every picture depends on. Throws a CliProblem when git does not know the commit.
 */
export async function changedSince(options: {
  ref: string;
  cwd: string;
  projectFolder: string;
}): Promise<(item: { id: string; origin: string }) => boolean> {
  const { ref, cwd, projectFolder } = options;
  const { top, paths } = await changedPaths(projectFolder, ref);
  const project = within(top, projectFolder);
  const inProject = (path: string): string => (project === '' ? path : `${project}/${path}`);
  const isAllChanged = paths.some((path) => shared.some((folder) => path.startsWith(inProject(folder))));
  const columnOf = (id: string): string | undefined =>
    library.interviews.find((interview) => interview.id === id)?.column ??
    library.columns.find((column) => id.startsWith(column.id))?.id;
  return ({ id, origin }) => {
    if (isAllChanged) return true;
    if (origin !== id) return paths.includes(within(top, resolve(cwd, origin)));
    const folder = inProject(`packages/content/library/${columnOf(id)}/`);
    const own = `${folder}interviews/${id}.json`;
    const isInterview = library.interviews.some((interview) => interview.id === id);
    return paths.some((path) =>
      isInterview ? path === own || path === `${folder}column.json` : path.startsWith(folder),
    );
  };
}
