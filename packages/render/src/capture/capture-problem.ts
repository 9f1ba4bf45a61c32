import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import { saysBrowserDied } from './says-browser-died.ts';

/** What an error while capturing means to the user. */
export function captureProblem(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof RenderProblem) return error;
  if (signal.aborted) return new RenderProblem('interrupted', {}, { cause: error });
  const reason = reasonOf(error);
  if (saysBrowserDied(reason)) return new RenderProblem('browser-died', {}, { cause: error });
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error;
  if (reason.includes('LANMU_FONT_MISSING'))
    return new RenderProblem('font-missing', { reason }, { cause: error });
  return new RenderProblem('studio-broken', { reason }, { cause: error });
}
