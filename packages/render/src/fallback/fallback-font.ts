import { delimiter } from 'node:path';
import { digest } from '../plan/digest.ts';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import { fallbackFile, type FallbackFile } from './fallback-file.ts';

/** The font a station lets stand in for characters that the bundled ones lack: one file, or one for each of some weights. */
export type FallbackFont = {
  files: readonly FallbackFile[];
  /** SHA-256 of all of it: another font makes other pictures. */
  sha256: string;
  /** Whether it may stand in for a character: every file has it, so that whichever draws does. */
  has: (character: string) => boolean;
};

/** What was read, by what was configured: a run asks for it often, and a file has 20 MB. */
const read = new Map<string, FallbackFont>();

function readFile(path: string): FallbackFile {
  try {
    return fallbackFile(path);
  } catch (error) {
    throw new RenderProblem('fallback-font-broken', { path, reason: reasonOf(error) }, { cause: error });
  }
}

/**
 * The font whose files LANMU_FALLBACK_FONT names, parted as the computer parts paths (`;` on Windows, `:` elsewhere), or null when
 * none is configured. One that cannot be read is an error, never passed over: throws RenderProblem `fallback-font-broken`.
 */
export function fallbackFont(env: NodeJS.ProcessEnv = process.env): FallbackFont | null {
  const configured = env['LANMU_FALLBACK_FONT'] ?? '';
  const paths = configured.split(delimiter).filter((path) => path !== '');
  if (paths.length === 0) return null;
  const known = read.get(configured);
  if (known !== undefined) return known;
  const files = paths.map(readFile);
  const font = {
    files,
    sha256: digest(...files.map(({ sha256 }) => sha256)),
    has: (character: string) => files.every((file) => file.has(character)),
  };
  read.set(configured, font);
  return font;
}
