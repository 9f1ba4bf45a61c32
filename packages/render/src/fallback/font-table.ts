/** Where a table of a font file begins, in bytes; the first font of a collection stands for all of it. Throws a RangeError. */
export function fontTable(bytes: DataView, tag: string): number {
  const nameAt = (at: number): string =>
    String.fromCharCode(
      bytes.getUint8(at),
      bytes.getUint8(at + 1),
      bytes.getUint8(at + 2),
      bytes.getUint8(at + 3),
    );
  const font = nameAt(0) === 'ttcf' ? bytes.getUint32(12) : 0;
  const count = bytes.getUint16(font + 4);
  for (let i = 0; i < count; i += 1) {
    const record = font + 12 + i * 16;
    if (nameAt(record) === tag) return bytes.getUint32(record + 8);
  }
  throw new RangeError(`The font has no table ${tag}.`);
}
