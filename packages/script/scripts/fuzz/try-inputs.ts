import { Worker } from 'node:worker_threads';
import type { FuzzMessage, FuzzOrder } from './fuzz-message.ts';
import { inputOf } from './input-of.ts';
import type { FuzzInput } from './make-input.ts';

/** What an input may take before it is told as one that never ends, and how long a broken one is made smaller. */
const endlessMilliseconds = 10_000;
const shrinkingMilliseconds = 20_000;

/** What a thread that tries inputs may hold: more is an error of its own. */
const mostMegabytes = 300;

/** How inputs of one kind went. */
export type FuzzRow = { read: number; refused: number; slowestMilliseconds: number };

/** How a run went: `failure` is the input that broke something, made as small as time allowed. */
export type FuzzRun = {
  count: number;
  rows: ReadonlyMap<string, FuzzRow>;
  failure: { number: number; input: FuzzInput; broken: readonly string[] } | null;
  isInterrupted: boolean;
};

/**
 * Tries inputs for so many milliseconds, in a thread of its own: one that never ends, takes too much memory or is
 * interrupted is told as well.
 */
export function tryInputs(order: FuzzOrder, milliseconds: number): Promise<FuzzRun> {
  const rows = new Map<string, FuzzRow>();
  const worker = new Worker(new URL('start-thread.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const begun = Date.now();
  let count = 0;
  let tried: number = order.from;
  let triedAt: number | null = null;
  let failure: FuzzRun['failure'] = null;
  let brokenAt: number | null = null;
  return new Promise((resolve) => {
    const end = (isInterrupted: boolean): void => {
      clearInterval(clock);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      void worker.terminate();
      resolve({ count, rows, failure, isInterrupted });
    };
    const interrupt = (): void => end(true);
    const fail = (why: string): void => {
      failure ??= { number: tried, input: inputOf(order, tried), broken: [why] };
      end(false);
    };
    const clock = setInterval(() => {
      const now = Date.now();
      if (brokenAt !== null) {
        if (now - brokenAt > shrinkingMilliseconds) end(false);
      } else if (triedAt !== null && now - triedAt > endlessMilliseconds) {
        fail(`more than ${endlessMilliseconds} ms, and no end`);
      } else if (now - begun > milliseconds) end(false);
    }, 250);
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    worker.on('error', (error) => fail(`the thread ended: ${error.message}`));
    worker.on('message', (message: FuzzMessage) => {
      if (message.event === 'tries') {
        count += 1;
        tried = message.number;
        triedAt = Date.now();
      } else if (message.event === 'held') {
        const row = rows.get(message.kind) ?? { read: 0, refused: 0, slowestMilliseconds: 0 };
        rows.set(message.kind, row);
        if (message.isRead) row.read += 1;
        else row.refused += 1;
        row.slowestMilliseconds = Math.max(row.slowestMilliseconds, message.milliseconds);
      } else if (message.event === 'broke') {
        brokenAt ??= Date.now();
        failure = { number: tried, input: message.input, broken: message.broken };
      } else end(false);
    });
  });
}
