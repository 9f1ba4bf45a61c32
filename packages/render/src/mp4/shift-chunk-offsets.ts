import { readBoxes } from './read-boxes.ts';

const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);

/** Moves every place the index of an MP4 points to by a number of bytes, in the buffer. Throws a RangeError past 4 GB. */
export function shiftChunkOffsets(index: Buffer, byBytes: number): void {
  const visit = (start: number, end: number): void => {
    for (const box of readBoxes(index, start, end)) {
      if (containers.has(box.type)) visit(box.contentStart, box.end);
      if (box.type !== 'stco' && box.type !== 'co64') continue;
      const count = index.readUInt32BE(box.contentStart + 4);
      const first = box.contentStart + 8;
      for (let i = 0; i < count; i += 1) {
        if (box.type === 'stco') {
          const at = first + 4 * i;
          index.writeUInt32BE(index.readUInt32BE(at) + byBytes, at);
        } else {
          const at = first + 8 * i;
          index.writeBigUInt64BE(index.readBigUInt64BE(at) + BigInt(byBytes), at);
        }
      }
    }
  };
  visit(0, index.length);
}
