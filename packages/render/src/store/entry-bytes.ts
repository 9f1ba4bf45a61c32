import { createHash } from 'node:crypto';

/** First bytes of every entry: what it is, and the version of this layout. */
const magic = Buffer.from('LMS2', 'latin1');
const digestBytes = 32;

function digestOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}

/** Content as it stands in the store: magic, SHA-256 of key and content, content. */
export function wrapEntry(key: string, content: Uint8Array): Buffer {
  return Buffer.concat([magic, digestOf(key, content), content]);
}

/** The content of the entry of a key, or null when a byte of it is not as it was written, or it belongs to another key. */
export function unwrapEntry(key: string, entry: Buffer): Buffer | null {
  const start = magic.length + digestBytes;
  if (entry.length < start || !entry.subarray(0, magic.length).equals(magic)) return null;
  const content = entry.subarray(start);
  return digestOf(key, content).equals(entry.subarray(magic.length, start)) ? content : null;
}
