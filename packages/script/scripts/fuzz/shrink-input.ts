import { checkInput } from './check-input.ts';
import type { FuzzInput } from './make-input.ts';

/** Tries at most this often: a long input is not worth an hour. */
const mostTries = 2000;

/** The smallest input that was found to break something still, by leaving out ever smaller stretches. */
export function shrinkInput(input: FuzzInput): FuzzInput {
  let smallest = input;
  let tries = 0;
  for (
    let size = Math.ceil(input.bytes.length / 2);
    size >= 1 && tries < mostTries;
    size = Math.floor(size / 2)
  ) {
    for (let at = 0; at < smallest.bytes.length && tries < mostTries;) {
      const { bytes } = smallest;
      const shorter = {
        ...smallest,
        bytes: Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + size)]),
      };
      tries += 1;
      if (checkInput(shorter).broken.length > 0) smallest = shorter;
      else at += size;
    }
  }
  return smallest;
}
