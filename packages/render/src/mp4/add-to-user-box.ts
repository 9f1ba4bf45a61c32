import { readBoxes } from './read-boxes.ts';
import { writeBox } from './write-box.ts';

/** The `moov` box with another box added to its user-visible facts (`udta`). */
export function addToUserBox(moov: Buffer, added: Buffer): Buffer {
  const children = readBoxes(moov, 8, moov.length);
  const parts = children.filter((box) => box.type !== 'udta').map((box) => moov.subarray(box.start, box.end));
  const user = children.find((box) => box.type === 'udta');
  const kept = user ? moov.subarray(user.contentStart, user.end) : Buffer.alloc(0);
  return writeBox('moov', Buffer.concat([...parts, writeBox('udta', Buffer.concat([kept, added]))]));
}
