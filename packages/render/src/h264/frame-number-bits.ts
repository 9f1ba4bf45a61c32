import { BitReader } from './bit-reader.ts';
import { unescapeBytes } from './escaped-bytes.ts';
import { nalTypes, nalUnits } from './nal-units.ts';

/** `profile_idc` of High, whose parameter set has the chroma fields read below. */
const highProfile = 100;

/**
 * Bits of `frame_num` in every slice header of a stream, read from its sequence parameter set (H.264 §7.3.2.1.1).
 * Throws an Error unless pictures follow one another the one way that holds rely on: High, 4:2:0, progressive, shown in
 * the order they are coded in (picture order count type 2).
 */
export function frameNumberBits(extraData: Uint8Array): number {
  const unit = nalUnits(extraData).find(({ type }) => type === nalTypes.sequenceParameterSet);
  if (unit === undefined) throw new Error('The encoder gave no sequence parameter set.');
  const reader = new BitReader(unescapeBytes(extraData.subarray(unit.start + 1, unit.end)));
  const profile = reader.bits(8);
  reader.bits(16);
  reader.unsigned();
  const chroma = reader.unsigned();
  reader.unsigned();
  reader.unsigned();
  const [, hasScalingLists] = [reader.bits(1), reader.bits(1)];
  const count = reader.unsigned() + 4;
  const order = reader.unsigned();
  if (profile !== highProfile || chroma !== 1 || hasScalingLists !== 0 || order !== 2) {
    throw new Error(
      `Expected High, 4:2:0, in coding order; got profile ${profile}, chroma ${chroma}, order ${order}.`,
    );
  }
  return count;
}
