import type { Rect } from '../../rect.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { placeLines } from '../../text/place-lines.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** A plate and the lines on it. */
export type FilledPlate = { plate: Rect; lines: readonly PlacedText[] };

/** The three rectangles of a lower third, from left to right or from top to bottom. */
export type Plates = { edge: Rect; brand: FilledPlate; white: FilledPlate | null };

/** Lines that are set but have no place yet. */
export type SetLines = { lines: readonly string[]; type: TypeSpec };

/** A plate with lines in the middle of its height. */
export function filledPlate(plate: Rect, paddingPx: number, { lines, type }: SetLines): FilledPlate {
  const topPx = plate.topPx + (plate.heightPx - blockHeightPx(lines.length, type)) / 2;
  return { plate, lines: placeLines({ lines, type, xPx: plate.leftPx + paddingPx, topPx }) };
}

/** Width of the widest of some lines; 0 for none. */
export function widestPx({ lines, type }: SetLines): number {
  return Math.max(0, ...lines.map((line) => textWidthPx(line, type)));
}
