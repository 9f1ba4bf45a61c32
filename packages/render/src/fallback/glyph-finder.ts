import { fontTable } from './font-table.ts';

/** A half-open run of code points, and the glyph of one of them. */
type Run = { start: number; end: number; glyphOf: (codePoint: number) => number };

/** Runs of a subtable in format 12: groups of code points whose glyphs follow one another. */
function wideRuns(bytes: DataView, at: number): Run[] {
  return Array.from({ length: bytes.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12;
    const start = bytes.getUint32(group);
    const first = bytes.getUint32(group + 8);
    const glyphOf = (codePoint: number): number => first + codePoint - start;
    return { start, end: bytes.getUint32(group + 4) + 1, glyphOf };
  });
}

/** Runs of a subtable in format 4, which holds the first 65,536 code points only. */
function narrowRuns(bytes: DataView, at: number): Run[] {
  const count = bytes.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, i) => {
    const end = bytes.getUint16(at + 14 + i * 2);
    const start = bytes.getUint16(at + 16 + count * 2 + i * 2);
    const delta = bytes.getUint16(at + 16 + count * 4 + i * 2);
    const offsetAt = at + 16 + count * 6 + i * 2;
    const offset = bytes.getUint16(offsetAt);
    const glyphOf = (codePoint: number): number => {
      if (offset === 0) return (codePoint + delta) % 0x10000;
      const glyph = bytes.getUint16(offsetAt + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
    };
    // The last segment is U+FFFF alone, which is no character.
    return { start, end: end === 0xffff ? end : end + 1, glyphOf };
  });
}

/**
 * Which glyph a TrueType or OpenType file has for a code point, 0 for none, read from its `cmap`: plain Node can do it. Throws a
 * RangeError for what is no such file.
 */
export function glyphFinder(bytes: DataView): (codePoint: number) => number {
  const cmap = fontTable(bytes, 'cmap');
  const subtables = Array.from({ length: bytes.getUint16(cmap + 2) }, (_, i) => {
    const at = cmap + bytes.getUint32(cmap + 8 + i * 8);
    return { at, format: bytes.getUint16(at) };
  });
  const wide = subtables.find(({ format }) => format === 12);
  const narrow = subtables.find(({ format }) => format === 4);
  if (wide === undefined && narrow === undefined) throw new RangeError('The font has no Unicode cmap.');
  const runs = wide === undefined ? narrowRuns(bytes, narrow?.at ?? 0) : wideRuns(bytes, wide.at);
  return (codePoint) => {
    // Both formats keep their runs in order.
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.end ?? 0) <= codePoint) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run === undefined || codePoint < run.start ? 0 : run.glyphOf(codePoint);
  };
}
