import { AVERROR_ENOSPC, FFmpegError } from 'node-av';
import { RenderProblem } from '../render-problem.ts';

/**
 * Returns what an FFmpeg call returned. Throws RenderProblem when that is an error: `disk-full` when the call was
 * writing the file at `path` and there was no room, else `media-failed`.
 */
export function checked(returned: number, operation: string, path = ''): number {
  if (returned >= 0) return returned;
  if (returned === AVERROR_ENOSPC && path !== '') throw new RenderProblem('disk-full', { path });
  const reason = `${operation}: ${FFmpegError.strerror(returned)}`;
  throw new RenderProblem('media-failed', { reason });
}
