import type { FuzzOrder } from './fuzz-message.ts';
import { makeInput, type FuzzInput } from './make-input.ts';
import { Random } from './random.ts';

/** The input of a number: each has a seed of its own, so that it is made again without those before it. */
export function inputOf({ seed, seedScript }: FuzzOrder, number: number): FuzzInput {
  return makeInput(new Random(Math.imul(seed, 0x9e3779b1) + number), seedScript);
}
