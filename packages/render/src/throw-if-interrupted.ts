import { RenderProblem } from './render-problem.ts';

/** Throws RenderProblem `interrupted` once the signal is aborted. */
export function throwIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new RenderProblem('interrupted');
}
