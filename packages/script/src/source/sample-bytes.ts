/** UTF-8 bytes of a text, for tests. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes given as pairs of hexadecimal digits, for tests. */
export function hexBytes(pairs: string): Uint8Array {
  return Uint8Array.from(pairs.split(' '), (pair) => Number.parseInt(pair, 16));
}
