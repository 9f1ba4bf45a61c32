import { availableParallelism } from 'node:os';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import type { GroupShelf } from './group-shelf.ts';

/** More encoders at once than this bring nothing beside a browser that draws. */
const maxEncoders = 4;

/** Encodes groups in order, as many at once as there are cores; each waits for its own pictures only. */
export async function encodeGroups(options: {
  missing: readonly number[];
  shelf: GroupShelf;
  signal: AbortSignal;
  onGroup: (index: number) => void;
}): Promise<void> {
  const { missing, shelf, signal, onGroup } = options;
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const index of queue) {
      throwIfInterrupted(signal);
      await shelf.make(index);
      onGroup(index);
    }
  };
  const encoders = Array.from({ length: Math.min(availableParallelism(), maxEncoders) }, work);
  try {
    await Promise.all(encoders);
  } finally {
    // One that failed ends the others, and nobody is left working when this returns.
    for (const _ of queue);
    await Promise.allSettled(encoders);
  }
}
