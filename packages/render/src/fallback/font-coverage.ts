/** Half-open runs of code points, in order. */
type Run = { start: number; end: number };

/** Where a table of the font begins; the first font of a collection stands for all of it. */
function tableOffset(bytes: DataView, tag: string): number {
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

/** Runs of a subtable in format 12: groups of code points whose glyphs follow one another. */
function wideRuns(bytes: DataView, at: number): Run[] {
  return Array.from({ length: bytes.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12;
    const start = bytes.getUint32(group);
    // Glyph 0 is the box for what is missing.
    const isMissing = bytes.getUint32(group + 8) === 0;
    return { start: isMissing ? start + 1 : start, end: bytes.getUint32(group + 4) + 1 };
  });
}

/** Runs of a subtable in format 4, which holds the first 65,536 code points only. */
function narrowRuns(bytes: DataView, at: number): Run[] {
  const count = bytes.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, i) => {
    const end = bytes.getUint16(at + 14 + i * 2);
    const start = bytes.getUint16(at + 16 + count * 2 + i * 2);
    // The last segment is U+FFFF alone, which is no character.
    return { start, end: end === 0xffff ? end : end + 1 };
  });
}

/**
 * Which code points a TrueType or OpenType file has a glyph for, read from its `cmap` alone: no more of the file is needed, and
 * plain Node can do it. Throws a RangeError for what is no such file.
 */
export function fontCoverage(file: Uint8Array): (codePoint: number) => boolean {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const cmap = tableOffset(bytes, 'cmap');
  const subtables = Array.from({ length: bytes.getUint16(cmap + 2) }, (_, i) => {
    const at = cmap + bytes.getUint32(cmap + 8 + i * 8);
    return { at, format: bytes.getUint16(at) };
  });
  const wide = subtables.find(({ format }) => format === 12);
  const narrow = subtables.find(({ format }) => format === 4);
  if (wide === undefined && narrow === undefined) throw new RangeError('The font has no Unicode cmap.');
  const runs = wide === undefined ? narrowRuns(bytes, narrow?.at ?? 0) : wideRuns(bytes, wide.at);
  return (codePoint) => runs.some(({ start, end }) => codePoint >= start && codePoint < end);
}
