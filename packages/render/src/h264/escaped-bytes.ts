/** The payload of a NAL unit without its emulation prevention bytes (H.264 §7.4.1). */
export function unescapeBytes(escaped: Uint8Array): Uint8Array {
  const plain = new Uint8Array(escaped.length);
  let length = 0;
  let zeros = 0;
  for (const byte of escaped) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    plain[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return plain.subarray(0, length);
}

/** A payload with emulation prevention bytes, so that no start code stands inside it (H.264 §7.4.1). */
export function escapeBytes(plain: Uint8Array): Uint8Array {
  // At worst every third byte asks for one more.
  const escaped = new Uint8Array(Math.ceil(plain.length * 1.5) + 1);
  let length = 0;
  let zeros = 0;
  for (const byte of plain) {
    if (zeros >= 2 && byte <= 3) {
      escaped[length] = 3;
      length += 1;
      zeros = 0;
    }
    escaped[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return escaped.subarray(0, length);
}
