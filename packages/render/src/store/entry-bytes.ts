import { createHash } from 'node:crypto';

/** First bytes of every entry: what it is, and the version of this layout. */
const magic = Buffer.from('LMS1', 'latin1');
const digestBytes = 32;

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Content as it stands in the store: magic, SHA-256, content. */
export function wrapEntry(content: Uint8Array): Buffer {
  return Buffer.concat([magic, digestOf(content), content]);
}

/** The content of an entry, or null when a byte of it is not as it was written. */
export function unwrapEntry(entry: Buffer): Buffer | null {
  const start = magic.length + digestBytes;
  if (entry.length < start || !entry.subarray(0, magic.length).equals(magic)) return null;
  const content = entry.subarray(start);
  return digestOf(content).equals(entry.subarray(magic.length, start)) ? content : null;
}
