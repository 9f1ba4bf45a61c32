import { reasonOf } from './reason-of.ts';
import { RenderProblem } from './render-problem.ts';

const unwritable = new Set(['EACCES', 'EPERM', 'ENOTDIR', 'EROFS', 'EISDIR', 'EEXIST', 'ENOENT']);
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What a failed write at `path` means to the user; an error that is not about the file system passes unchanged. */
export function fileProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof RenderProblem || !('code' in error)) return error;
  const code = String(error.code);
  if (full.has(code)) return new RenderProblem('disk-full', { path }, { cause: error });
  if (unwritable.has(code)) {
    return new RenderProblem('out-unwritable', { path, reason: reasonOf(error) }, { cause: error });
  }
  return error;
}
