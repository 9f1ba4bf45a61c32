import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { manifestName } from './manifest.ts';

const partName = /^manifest-\d+-of-\d+\.json$/;

/**
 * The manifests a path stands for: a file for itself, a folder for those of the parts in it, or for that of a whole
 * batch when it has none. Throws a CliProblem when there is none.
 */
export async function manifestPaths(arg: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, arg);
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true) return [path];
  const names = found === null ? [] : await readdir(path);
  const parts = names.filter((name) => partName.test(name)).toSorted();
  const whole = manifestName({ index: 1, count: 1 });
  // Beside its parts it is what an earlier merge made of them.
  const chosen = parts.length > 0 ? parts : names.filter((name) => name === whole);
  if (chosen.length > 0) return chosen.map((name) => join(path, name));
  throw new CliProblem({ code: 'cli-merge-nothing', params: { path: arg }, exitCode: exitCodes.usage });
}
