import type { Clock } from './clock.ts';
import { exitCodes } from './exit-codes.ts';

/** npm passes Ctrl-C on to a process that the terminal has told already; within this time it is the same Ctrl-C. */
const echoMs = 1000;

/**
 * A signal that the first Ctrl-C aborts, so that work can stop and tidy up; a second one ends the process at once.
 * `release` gives Ctrl-C back its usual meaning.
 */
export function interruptSignal(options: { clock: Clock; interrupted: () => void }): {
  signal: AbortSignal;
  release: () => void;
} {
  const { clock, interrupted } = options;
  const controller = new AbortController();
  let abortedAt: number | null = null;
  const onSignal = (): void => {
    if (abortedAt === null) {
      abortedAt = clock.now();
      controller.abort();
      interrupted();
    } else if (clock.now() - abortedAt > echoMs) {
      // The one place that ends the process: the user asked for it twice.
      process.exit(exitCodes.interrupted);
    }
  };
  // Remotion ends the process from a listener of its own, before anything can be tidied up: Ctrl-C is ours alone.
  const refuseOthers = (event: string | symbol, listener: () => void): void => {
    if ((event === 'SIGINT' || event === 'SIGTERM') && listener !== onSignal) {
      queueMicrotask(() => process.off(event, listener));
    }
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('newListener', refuseOthers);
  return {
    signal: controller.signal,
    release: () => process.off('newListener', refuseOthers).off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}
