import type { FitField } from '../../fit-policy/fit-fields.ts';
import type { Rect } from '../../rect.ts';
import type { Ground } from '../../surface.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { placeLines } from '../../text/place-lines.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { Colours } from '../../theme/theme.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** A plate, what it is filled with, and the lines on it. */
export type FilledPlate = { plate: Rect; ground: Ground; lines: readonly PlacedText[] };

/** The three rectangles of a lower third, from left to right or from top to bottom. */
export type Plates = { edge: Rect; brand: FilledPlate; white: FilledPlate | null };

/** Lines that are set but have no place yet. */
export type SetLines = { lines: readonly string[]; type: TypeSpec };

/** Lines of a field that are set for a plate of that filling, in a colour that is read on it. */
export type InkedLines = SetLines & { field: FitField; ground: Ground; colour: keyof Colours };

/** A plate with lines in the middle of its height. */
export function filledPlate(plate: Rect, paddingPx: number, set: InkedLines): FilledPlate {
  const { lines, field, type, ground, colour } = set;
  const topPx = plate.topPx + (plate.heightPx - blockHeightPx(lines.length, type)) / 2;
  return {
    plate,
    ground,
    lines: placeLines({ lines, field, type, colour, xPx: plate.leftPx + paddingPx, topPx }),
  };
}

/** Width of the widest of some lines; 0 for none. */
export function widestPx({ lines, type }: SetLines): number {
  return Math.max(0, ...lines.map((line) => textWidthPx(line, type)));
}
