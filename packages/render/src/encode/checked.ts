import { AVERROR_ENOSPC, FFmpegError } from 'node-av';
import { RenderProblem } from '../render-problem.ts';

/** Returns what an FFmpeg call returned. Throws RenderProblem `disk-full` or `media-failed` when that is an error. */
export function checked(returned: number, operation: string): number {
  if (returned >= 0) return returned;
  if (returned === AVERROR_ENOSPC) throw new RenderProblem('disk-full', { path: operation });
  const reason = `${operation}: ${FFmpegError.strerror(returned)}`;
  throw new RenderProblem('media-failed', { reason });
}
