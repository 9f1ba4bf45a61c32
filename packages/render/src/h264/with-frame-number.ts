import { BitReader } from './bit-reader.ts';
import { escapeBytes, unescapeBytes } from './escaped-bytes.ts';
import { nalTypes, nalUnits } from './nal-units.ts';

/** First bit of `frame_num` behind the NAL header: after first_mb_in_slice, slice_type and the parameter set's id (§7.3.3). */
function numberAt(payload: Uint8Array): number {
  const reader = new BitReader(payload);
  reader.unsigned();
  reader.unsigned();
  reader.unsigned();
  return reader.position;
}

/** The payload with `count` bits from bit `at` on replaced by `value`. */
function withBits(payload: Uint8Array, at: number, count: number, value: number): Uint8Array {
  const changed = Uint8Array.from(payload);
  for (let i = 0; i < count; i += 1) {
    const bit = at + i;
    const mask = 0x80 >> (bit & 7);
    const isSet = ((value >> (count - 1 - i)) & 1) === 1;
    const byte = changed[bit >> 3] ?? 0;
    changed[bit >> 3] = isSet ? byte | mask : byte & ~mask;
  }
  return changed;
}

/**
 * A coded picture, Annex B, as frame `frameNumber` of its group: held frames put before it have taken the numbers it was
 * coded with. Every slice header is rewritten; nothing else in the picture depends on the number (H.264 §7.4.3).
 */
export function withFrameNumber(picture: Uint8Array, frameNumber: number, bits: number): Buffer {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { type, start, end } of nalUnits(picture)) {
    if (type !== nalTypes.slice) continue;
    const payload = unescapeBytes(picture.subarray(start + 1, end));
    const renumbered = withBits(payload, numberAt(payload), bits, frameNumber % 2 ** bits);
    pieces.push(picture.subarray(copied, start + 1), escapeBytes(renumbered));
    copied = end;
  }
  return Buffer.concat([...pieces, picture.subarray(copied)]);
}
