import type { Clock } from './clock.ts';
import { exitCodes } from './exit-codes.ts';

/** npm passes Ctrl-C on to a process that the terminal has told already; within this time it is the same Ctrl-C. */
const echoMs = 1000;

/** Ways to be asked to stop: Ctrl-C, a polite kill, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function isAskedToStop(event: string | symbol): boolean {
  return signals.some((signal) => signal === event);
}

/**
 * A signal that the first Ctrl-C aborts, so that work can stop and tidy up; a second one ends the process at once.
 * A terminal that is closed counts as Ctrl-C. `release` gives the signals back their usual meaning.
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
    if (isAskedToStop(event) && listener !== onSignal) {
      queueMicrotask(() => process.off(event, listener));
    }
  };
  for (const name of signals) process.on(name, onSignal);
  process.on('newListener', refuseOthers);
  return {
    signal: controller.signal,
    release: () => {
      process.off('newListener', refuseOthers);
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
