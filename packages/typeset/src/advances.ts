import type { Face } from './face.ts';
import { packedAdvances } from './packed-advances.ts';

function unpack(packed: string): ReadonlyMap<number, number> {
  return new Map(
    packed.split(' ').map((pair) => {
      const [codePoint = '', thousandths = ''] = pair.split(':');
      return [Number.parseInt(codePoint, 16), Number(thousandths) / 1000];
    }),
  );
}

/** Advance in em, by code point, of the characters of each face that are not exactly one em wide. */
export const advances: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  sans500: unpack(packedAdvances.sans500),
  sans600: unpack(packedAdvances.sans600),
  sans700: unpack(packedAdvances.sans700),
  serif900: unpack(packedAdvances.serif900),
};
