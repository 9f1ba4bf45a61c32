import type { Random } from './random.ts';

/** Bytes that readers look for, and some that mean nothing. */
const telling = [
  0x00, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x26, 0x2a, 0x3c, 0x3e, 0x50, 0x5b, 0x7f, 0x80, 0xc2, 0xe2, 0xef, 0xfe,
  0xff,
];

function splice(bytes: Uint8Array, at: number, removed: number, inserted: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...inserted, ...bytes.subarray(at + removed)]);
}

/** The bytes with a few changes: bytes changed, taken out, put in, stretches taken out, doubled or moved. */
export function mutateBytes(original: Uint8Array, random: Random): Uint8Array {
  let bytes = original;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const at = random.below(bytes.length + 1);
    const length = random.below(Math.min(64, bytes.length - at) + 1);
    const piece = bytes.subarray(at, at + length);
    const one = Uint8Array.of(random.below(3) === 0 ? random.below(256) : random.one(telling));
    const way = random.below(6);
    if (way === 0) bytes = splice(bytes, at, 1, one);
    else if (way === 1) bytes = splice(bytes, at, 1, new Uint8Array());
    else if (way === 2) bytes = splice(bytes, at, 0, one);
    else if (way === 3) bytes = splice(bytes, at, length, new Uint8Array());
    else if (way === 4) bytes = splice(bytes, at, 0, piece);
    else bytes = splice(bytes, random.below(bytes.length + 1), 0, piece);
  }
  return bytes;
}
