import { readBoxes, type Box } from './read-boxes.ts';

function child(buffer: Buffer, parent: Box | undefined, type: string): Box | undefined {
  return parent && readBoxes(buffer, parent.contentStart, parent.end).find((box) => box.type === type);
}

/** Chapters in the index of an MP4, one a line: the start in seconds and the title. Empty when it has none. */
export function readChapters(moov: Buffer): string {
  const [whole] = readBoxes(moov, 0, moov.length);
  const box = child(moov, child(moov, whole, 'udta'), 'chpl');
  if (!box) return '';
  const count = moov.readUInt8(box.contentStart + 8);
  const lines: string[] = [];
  for (let i = 0, at = box.contentStart + 9; i < count; i += 1) {
    const startSeconds = Number(moov.readBigUInt64BE(at)) / 1e7;
    const titleEnd = at + 9 + moov.readUInt8(at + 8);
    lines.push(`${startSeconds.toFixed(3)} ${moov.toString('utf8', at + 9, titleEnd)}`);
    at = titleEnd;
  }
  return lines.join('\n');
}
