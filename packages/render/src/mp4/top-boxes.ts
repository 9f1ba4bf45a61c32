import type { FileHandle } from 'node:fs/promises';
import type { Box } from './read-boxes.ts';

/** The outermost boxes of an MP4 file, read without its media. Throws an Error when a size does not add up. */
export async function topBoxes(file: FileHandle): Promise<Box[]> {
  const { size: fileBytes } = await file.stat();
  const boxes: Box[] = [];
  const header = Buffer.alloc(16);
  for (let at = 0; at < fileBytes;) {
    const { bytesRead } = await file.read(header, 0, 16, at);
    const short = header.readUInt32BE(0);
    const isLong = short === 1 && bytesRead === 16;
    const size = isLong ? Number(header.readBigUInt64BE(8)) : short;
    if (bytesRead < 8 || size < 8 || at + size > fileBytes)
      throw new Error(`an MP4 box has a wrong size at byte ${at}`);
    const contentStart = at + (isLong ? 16 : 8);
    boxes.push({ type: header.toString('latin1', 4, 8), start: at, contentStart, end: at + size });
    at += size;
  }
  return boxes;
}
