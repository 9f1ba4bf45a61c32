import { checkInput } from './check-input.ts';
import type { FuzzInput } from './make-input.ts';

/** Leaves out ever smaller stretches of an input, and tells each that breaks something still. It ends at the least. */
export function shrinkInput(
  input: FuzzInput,
  tell: (smaller: FuzzInput, broken: readonly string[]) => void,
): void {
  let smallest = input;
  for (let size = Math.ceil(input.bytes.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.bytes.length;) {
      const { bytes } = smallest;
      const shorter = {
        ...smallest,
        bytes: Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + size)]),
      };
      const { broken } = checkInput(shorter);
      if (broken.length > 0) {
        smallest = shorter;
        tell(smallest, broken);
      } else at += size;
    }
  }
}
