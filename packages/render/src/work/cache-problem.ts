import { isAbsolute, relative } from 'node:path';
import { isFull, isUnwritable } from '../file-problem.ts';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/**
 * What a failed write in one of the project's own folders means to the user, who never chose that place and cannot change
 * it by `--out`. An error about another place, or not about the file system, passes unchanged.
 */
export function cacheProblem(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof RenderProblem) return error;
  // Node names no path when the write of an open file fails.
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  if (isFull(error) && (path === null || isWithin(path, folder))) {
    return new RenderProblem('cache-full', { path: folder }, { cause: error });
  }
  if (isUnwritable(error) && path !== null && isWithin(path, folder)) {
    return new RenderProblem('cache-unwritable', { path: folder, reason: reasonOf(error) }, { cause: error });
  }
  return error;
}
