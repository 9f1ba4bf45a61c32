import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { reasonOf } from '../text/reason-of.ts';

const run = promisify(execFile);

/** What differs from a commit in a repository: the real path of its top folder, and paths relative to it, with slashes. */
export type ChangedPaths = {
  top: string;
  paths: ReadonlySet<string>;
  /** Every path that git looks after; of others it cannot tell whether they changed. */
  tracked: ReadonlySet<string>;
};

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 2 ** 20 });
  return stdout;
}

/**
 * What differs from the commit `ref` in the repository that a folder belongs to, new files among it; null when the folder
 * belongs to none. Throws a CliProblem when git does not know the commit there, or is not there itself.
 */
export async function changedPaths(folder: string, ref: string): Promise<ChangedPaths | null> {
  const found = await git(folder, ['rev-parse', '--show-toplevel']).catch((error: unknown) => {
    // Without git nothing can be told; outside a repository there is nothing to tell.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw unknownRef(ref, error);
    return null;
  });
  if (found === null) return null;
  try {
    const top = await realpath(found.trim());
    // What stands behind --end-of-options is a name, never an option, whatever it looks like.
    const commit = await git(folder, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
    const changed = await git(top, ['diff', '--name-only', '-z', commit.trim(), '--']);
    const fresh = await git(top, ['ls-files', '--others', '--exclude-standard', '-z']);
    const known = await git(top, ['ls-files', '-z']);
    const names = (list: string): string[] => list.split('\0').filter(Boolean);
    return {
      top,
      paths: new Set([...names(changed), ...names(fresh)]),
      tracked: new Set(names(known)),
    };
  } catch (error) {
    throw unknownRef(ref, error);
  }
}

function unknownRef(ref: string, error: unknown): CliProblem {
  const params = { ref, reason: reasonOf(error) };
  return new CliProblem({ code: 'cli-bad-ref', params, exitCode: exitCodes.usage });
}
