import { parentPort, workerData } from 'node:worker_threads';
import { checkInput } from './check-input.ts';
import type { FuzzMessage, FuzzOrder } from './fuzz-message.ts';
import { inputOf } from './input-of.ts';
import { shrinkInput } from './shrink-input.ts';

// The thread that tries one input after the other until one breaks a law; whoever began it ends it when time is up.
const order = workerData as FuzzOrder;
const tell = (message: FuzzMessage): void => parentPort?.postMessage(message);
for (let number = order.from, isBroken = false; !isBroken; number += 1) {
  const input = inputOf(order, number);
  // Told first: an input that never ends is known by its number.
  tell({ event: 'tries', number, kind: input.kind });
  const { isRead, milliseconds, broken } = checkInput(input);
  isBroken = broken.length > 0;
  if (isBroken) {
    tell({ event: 'broke', input, broken });
    shrinkInput(input, (smaller, stillBroken) =>
      tell({ event: 'broke', input: smaller, broken: stillBroken }),
    );
    tell({ event: 'ended' });
  } else tell({ event: 'held', kind: input.kind, isRead, milliseconds });
}
