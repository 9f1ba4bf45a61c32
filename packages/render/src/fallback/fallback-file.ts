import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fontTable } from './font-table.ts';
import { glyphAdvances } from './glyph-advances.ts';
import { glyphFinder } from './glyph-finder.ts';

/** One file of the fallback font. */
export type FallbackFile = {
  path: string;
  sha256: string;
  /** The one weight it has, 100–900. */
  weight: number;
  isSerif: boolean;
  /** Whether it may stand in for a character. */
  has: (character: string) => boolean;
};

/** Latin text in the PANOSE classification, and its serif styles: from cove to triangle; those above are sans (OS/2). */
const latinText = 2;
const serifStyles = { first: 2, last: 10 };

/**
 * What a font may stand in for: Han characters one em wide. So wide are all characters that no table of ours knows, and what is
 * laid out is what the browser shows; other scripts join, combine or keep widths of their own.
 */
function standIns(bytes: DataView): FallbackFile['has'] {
  const glyphOf = glyphFinder(bytes);
  const advanceEm = glyphAdvances(bytes);
  return (character) => {
    const glyph = /^\p{Script=Han}$/u.test(character) ? glyphOf(character.codePointAt(0) ?? 0) : 0;
    return glyph !== 0 && advanceEm(glyph) === 1;
  };
}

/** Reads a font file. Throws what reading throws, and a RangeError for what is no font. */
export function fallbackFile(path: string): FallbackFile {
  const content = readFileSync(path);
  const bytes = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const has = standIns(bytes);
  const os2 = fontTable(bytes, 'OS/2');
  const [family, style] = [bytes.getUint8(os2 + 32), bytes.getUint8(os2 + 33)];
  return {
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
    weight: bytes.getUint16(os2 + 4),
    isSerif: family === latinText && style >= serifStyles.first && style <= serifStyles.last,
    has,
  };
}
