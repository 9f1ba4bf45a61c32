import type { Format } from '@lanmu/timeline';
import { frameNumberBits } from '../h264/frame-number-bits.ts';
import { withFrameNumber } from '../h264/with-frame-number.ts';
import { yuvPicture } from '../picture/yuv-picture.ts';
import { encodeGroup } from './encode-group.ts';
import type { EncodedGroup } from './encoded-group.ts';
import { maxGroupFrames } from './max-group-frames.ts';

/** A coded frame that repeats the one before is a slice of nothing but skipped blocks; more than this is something else. */
const maxHeldBytes = 120;

/**
 * Frames that repeat the frame before, whatever it shows: coded once from a grey picture held as long as a group may
 * last. In them every block is skipped, which says "as before" and nothing about what that was; a hold made of them
 * costs no encoding and does not change by a single sample.
 */
export class HeldFrames {
  readonly #packets: readonly Buffer[];
  readonly #numberBits: number;
  /** Parameter sets that groups must share to be joined with these. */
  readonly extraData: Buffer;

  constructor(grey: EncodedGroup) {
    const [, ...held] = grey.packets;
    const long = held.find(({ length }) => length > maxHeldBytes);
    if (long !== undefined)
      throw new Error(`A held frame takes ${long.length} bytes: it does not only repeat.`);
    this.#packets = held;
    this.#numberBits = frameNumberBits(grey.extraData);
    this.extraData = grey.extraData;
  }

  /** The packets of a group whose picture i is up for `holdFrames[i]` frames, one packet a frame. */
  *expand(group: EncodedGroup, holdFrames: readonly number[]): Generator<Buffer> {
    let frame = 0;
    for (const [i, packet] of group.packets.entries()) {
      yield frame === i ? packet : withFrameNumber(packet, frame, this.#numberBits);
      frame += 1;
      for (let held = 1; held < (holdFrames[i] ?? 1); held += 1) {
        const repeat = this.#packets[frame - 1];
        if (repeat === undefined) throw new RangeError(`A group of more than ${frame} frames is too long.`);
        yield repeat;
        frame += 1;
      }
    }
  }
}

/** The group that held frames are taken from: grey, as long as a group may be. */
export async function encodeGrey(format: Format): Promise<EncodedGroup> {
  const grey = yuvPicture(format);
  // Mid-grey in every plane: 128.
  for (const plane of grey.planes) plane.samples.fill(128);
  return encodeGroup(
    format,
    (async function* () {
      for (let i = 0; i < maxGroupFrames(format); i += 1) yield grey;
    })(),
  );
}
