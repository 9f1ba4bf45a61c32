import type { Face } from './face.ts';
import { packedCoverage } from './packed-coverage.ts';

type Run = { start: number; end: number };

function unpack(packed: string): Run[] {
  let at = 0;
  return packed.split(' ').map((run) => {
    const [gap = '', length = '1'] = run.split('.');
    const start = at + Number.parseInt(gap, 36);
    at = start + Number.parseInt(length, 36);
    return { start, end: at };
  });
}

/** Half-open runs of code points that each face has a glyph for, in order. */
const coverage: Readonly<Record<Face, readonly Run[]>> = {
  sans500: unpack(packedCoverage.sans500),
  sans600: unpack(packedCoverage.sans600),
  sans700: unpack(packedCoverage.sans700),
  serif900: unpack(packedCoverage.serif900),
};

/**
 * Whether the font of `face` has a glyph for one character. Without one the browser draws it in whatever font the
 * computer has, or as a box (standards §7).
 */
export function hasGlyph(options: { character: string; face: Face }): boolean {
  const codePoint = options.character.codePointAt(0) ?? 0;
  const runs = coverage[options.face];
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return (runs[low]?.start ?? Infinity) <= codePoint;
}
