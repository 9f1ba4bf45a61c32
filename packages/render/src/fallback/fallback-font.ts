import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import { fontCoverage } from './font-coverage.ts';

/** The font a station lets stand in for characters that the bundled ones lack. */
export type FallbackFont = {
  path: string;
  url: string;
  /** SHA-256 of the file: another font makes other pictures. */
  sha256: string;
  /** Whether it can draw a character. */
  has: (character: string) => boolean;
};

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
    const covers = fontCoverage(bytes);
    const font = {
      path,
      url: pathToFileURL(path).href,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      has: (character: string) => covers(character.codePointAt(0) ?? 0),
    };
    read.set(path, font);
    return font;
  } catch (error) {
    throw new RenderProblem('fallback-font-broken', { path, reason: reasonOf(error) }, { cause: error });
  }
}
