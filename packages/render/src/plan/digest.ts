import { createHash } from 'node:crypto';

/** SHA-256 over texts, each told apart from the next, in hexadecimal: a key of the store. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('hex');
}
