/** A JSON head and pieces of bytes as one run of bytes: length of the head (32 bit), head, pieces. */
export function frameBytes(head: unknown, pieces: readonly Uint8Array[]): Buffer {
  const sizes = pieces.map(({ length }) => length);
  const text = Buffer.from(JSON.stringify({ head, sizes }), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, ...pieces]);
}

/** Head and pieces of what `frameBytes` wrote; the bytes were verified before, so the head is what was put in. */
export function unframeBytes<T>(bytes: Buffer): { head: T; pieces: Buffer[] } {
  const headEnd = 4 + bytes.readUInt32BE(0);
  const { head, sizes } = JSON.parse(bytes.toString('utf8', 4, headEnd)) as { head: T; sizes: number[] };
  let at = headEnd;
  const pieces = sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  return { head, pieces };
}
