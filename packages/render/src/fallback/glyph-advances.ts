import { fontTable } from './font-table.ts';

/** How wide each glyph of a font file is, in em. Throws a RangeError for a file without horizontal metrics. */
export function glyphAdvances(bytes: DataView): (glyph: number) => number {
  const unitsPerEm = bytes.getUint16(fontTable(bytes, 'head') + 18);
  const count = bytes.getUint16(fontTable(bytes, 'hhea') + 34);
  const at = fontTable(bytes, 'hmtx');
  // The last width stands for all glyphs after it.
  return (glyph) => bytes.getUint16(at + Math.min(glyph, count - 1) * 4) / unitsPerEm;
}
