import type { FallbackFont } from '@lanmu/render/plain';
import { hasGlyph } from '@lanmu/typeset';

/** Where Unicode has Han characters: radicals and marks, the first plane, and the planes of rare ones. */
const hanBlocks = [
  [0x2e80, 0xa000],
  [0xf900, 0xfb00],
  [0x16fe0, 0x17000],
  [0x20000, 0x33480],
] as const;

/** Whether the sans of names or the serif of headlines lacks a character. */
function isLacking(character: string): boolean {
  return !hasGlyph({ character, face: 'sans700' }) || !hasGlyph({ character, face: 'serif900' });
}

/** What a font of the station's own adds to the bundled ones, in the order of Unicode. */
export function addedCharacters({ has }: Pick<FallbackFont, 'has'>): string[] {
  return hanBlocks.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, i) => String.fromCodePoint(start + i)).filter(
      (character) => has(character) && isLacking(character),
    ),
  );
}
