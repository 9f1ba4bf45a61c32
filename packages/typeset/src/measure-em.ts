import { advances } from './advances.ts';
import type { Face } from './face.ts';
import { kerningEm } from './kerning-em.ts';
import { squeezeEm } from './squeeze-em.ts';

/** Combining marks, joiners and variation selectors, which add no width. */
const zeroWidth = /^[\p{M}\u200B-\u200F\u2060\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u;

type Script = 'Latin' | 'Han' | 'other' | null;

const scripts = new Map<string, Script>();

/** The script that a character is written in; null for marks and digits, which go with what stands before them. */
function scriptOf(character: string): Script {
  const known = scripts.get(character);
  if (known !== undefined) return known;
  const script = findScript(character);
  scripts.set(character, script);
  return script;
}

function findScript(character: string): Script {
  if (/\p{Script=Latin}/u.test(character)) return 'Latin';
  if (/\p{Script=Han}/u.test(character)) return 'Han';
  return /[\p{Script=Common}\p{Script=Inherited}]/u.test(character) ? null : 'other';
}

/**
 * Width of one line of text in em as Chromium sets it in `face`: measured advances, one em for every full-width
 * character, adjacent full-width marks squeezed (standards §6.2), Latin pairs and digits kerned as the font says. Chromium
 * shapes each script by itself: a mark behind Han goes with the Han, and is not kerned with the letter after it [Y6].
 */
export function measureEm(options: { text: string; face: Face }): number {
  const { text, face } = options;
  const table = advances[face];
  let widthEm = 0;
  let previous = '';
  let run: Script = null;
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    const pair = { previous, next: character, face };
    const script = scriptOf(character);
    const isOneRun = script === null || run === null || script === run;
    run = script ?? run;
    widthEm += (table.get(character.codePointAt(0) ?? 0) ?? 1) - squeezeEm(pair);
    if (isOneRun) widthEm += kerningEm(pair);
    previous = character;
  }
  return widthEm;
}
