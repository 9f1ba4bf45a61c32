import { frameBytes, unframeBytes } from '../store/framed-bytes.ts';

/** A closed group of pictures as the encoder gave it: its parameter sets and one packet a picture, Annex B. */
export type EncodedGroup = { extraData: Buffer; packets: readonly Buffer[] };

/** A group as an entry of the store. */
export function groupToBytes({ extraData, packets }: EncodedGroup): Buffer {
  return frameBytes(null, [extraData, ...packets]);
}

/** The group of an entry of the store. */
export function groupFromBytes(bytes: Buffer): EncodedGroup {
  const [extraData = Buffer.alloc(0), ...packets] = unframeBytes<null>(bytes).pieces;
  return { extraData, packets };
}
