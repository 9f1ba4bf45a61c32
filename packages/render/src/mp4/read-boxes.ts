/** One box of an ISO base media file inside a buffer: header from `start`, content `[contentStart, end)`, in bytes. */
export type Box = { type: string; start: number; contentStart: number; end: number };

/** The boxes that fill `[start, end)` of a buffer. Throws an Error when a size does not add up. */
export function readBoxes(buffer: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    if (at + 8 > end) throw new Error(`an MP4 box is cut off at byte ${at}`);
    const short = buffer.readUInt32BE(at);
    const isLong = short === 1;
    const size = isLong ? Number(buffer.readBigUInt64BE(at + 8)) : short;
    const headerBytes = isLong ? 16 : 8;
    if (size < headerBytes || at + size > end) throw new Error(`an MP4 box has a wrong size at byte ${at}`);
    const type = buffer.toString('latin1', at + 4, at + 8);
    boxes.push({ type, start: at, contentStart: at + headerBytes, end: at + size });
    at += size;
  }
  return boxes;
}
