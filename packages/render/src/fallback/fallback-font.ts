import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import { fontTable } from './font-table.ts';
import { glyphAdvances } from './glyph-advances.ts';
import { glyphFinder } from './glyph-finder.ts';

/** The font a station lets stand in for characters that the bundled ones lack. */
export type FallbackFont = {
  path: string;
  url: string;
  /** SHA-256 of the file: another font makes other pictures. */
  sha256: string;
  /** Its one weight, 100–900, in which it draws whatever weight the text around it has. */
  weight: number;
  /** Whether it may stand in for a character. */
  has: (character: string) => boolean;
};

/**
 * What a font may stand in for: Han characters one em wide. So wide are all characters that no table of ours knows, and what is
 * laid out is what the browser shows; other scripts join, combine or keep widths of their own.
 */
function standIns(bytes: DataView): (character: string) => boolean {
  const glyphOf = glyphFinder(bytes);
  const advanceEm = glyphAdvances(bytes);
  return (character) => {
    const glyph = /^\p{Script=Han}$/u.test(character) ? glyphOf(character.codePointAt(0) ?? 0) : 0;
    return glyph !== 0 && advanceEm(glyph) === 1;
  };
}

/** What was read, by path: a run asks for it often, and the file has 20 MB. */
const read = new Map<string, FallbackFont>();

/**
 * The font that LANMU_FALLBACK_FONT names, or null when none is configured. One that cannot be read is an error, never passed
 * over: throws RenderProblem `fallback-font-broken`.
 */
export function fallbackFont(env: NodeJS.ProcessEnv = process.env): FallbackFont | null {
  const path = env['LANMU_FALLBACK_FONT'];
  if (path === undefined || path === '') return null;
  const known = read.get(path);
  if (known !== undefined) return known;
  try {
    const bytes = readFileSync(path);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const font = {
      path,
      url: pathToFileURL(path).href,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      weight: view.getUint16(fontTable(view, 'OS/2') + 4),
      has: standIns(view),
    };
    read.set(path, font);
    return font;
  } catch (error) {
    throw new RenderProblem('fallback-font-broken', { path, reason: reasonOf(error) }, { cause: error });
  }
}
