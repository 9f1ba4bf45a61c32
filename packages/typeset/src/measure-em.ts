import { advances } from './advances.ts';
import type { Face } from './face.ts';
import { kerningEm } from './kerning-em.ts';
import { squeezeEm } from './squeeze-em.ts';

/** Combining marks, joiners and variation selectors, which add no width. */
const zeroWidth = /^[\p{M}\u200B-\u200F\u2060\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u;

/**
 * Width of one line of text in em as Chromium sets it in `face`: measured advances, one em for every full-width
 * character, adjacent full-width marks squeezed (standards §6.2), Latin pairs and digits kerned as the font says.
 */
export function measureEm(options: { text: string; face: Face }): number {
  const { text, face } = options;
  const table = advances[face];
  let widthEm = 0;
  let previous = '';
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    const pair = { previous, next: character, face };
    widthEm += (table.get(character.codePointAt(0) ?? 0) ?? 1) + kerningEm(pair) - squeezeEm(pair);
    previous = character;
  }
  return widthEm;
}
