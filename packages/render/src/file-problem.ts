import { reasonOf } from './reason-of.ts';
import { RenderProblem } from './render-problem.ts';

const unwritable = new Set(['EACCES', 'EPERM', 'ENOTDIR', 'EROFS', 'EISDIR', 'EEXIST', 'ENOENT']);
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** Whether a write failed for want of room. */
export function isFull(error: Error): boolean {
  return full.has(codeOf(error));
}

/** Whether a write failed because the place does not take it. */
export function isUnwritable(error: Error): boolean {
  return unwritable.has(codeOf(error));
}

/** Whether a file cannot be replaced because a program has it open; Windows may say EPERM of that, when renaming over it. */
function isBusy(error: Error, platform: NodeJS.Platform): boolean {
  const code = codeOf(error);
  if (code === 'EBUSY') return true;
  const isRename = 'syscall' in error && error.syscall === 'rename';
  return platform === 'win32' && isRename && (code === 'EPERM' || code === 'EACCES');
}

/** What a failed write at `path` means to the user; an error that is not about the file system passes unchanged. */
export function fileProblem(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform,
): unknown {
  if (!(error instanceof Error) || error instanceof RenderProblem) return error;
  if (isFull(error)) return new RenderProblem('disk-full', { path }, { cause: error });
  if (isBusy(error, platform)) return new RenderProblem('file-busy', { path }, { cause: error });
  if (isUnwritable(error)) {
    return new RenderProblem('out-unwritable', { path, reason: reasonOf(error) }, { cause: error });
  }
  return error;
}
