import { isInRuns, unpackRuns, type CodePointRun } from './code-point-runs.ts';
import type { Face } from './face.ts';
import { packedCoverage } from './packed-coverage.ts';

/** Runs of code points that each face has a glyph for. */
const coverage: Readonly<Record<Face, readonly CodePointRun[]>> = {
  sans500: unpackRuns(packedCoverage.sans500),
  sans600: unpackRuns(packedCoverage.sans600),
  sans700: unpackRuns(packedCoverage.sans700),
  serif900: unpackRuns(packedCoverage.serif900),
};

/**
 * Whether the font of `face` has a glyph for one character. Without one the browser draws it in whatever font the
 * computer has, or as a box (standards §7).
 */
export function hasGlyph(options: { character: string; face: Face }): boolean {
  return isInRuns(options.character.codePointAt(0) ?? 0, coverage[options.face]);
}
