import type { Face } from '@lanmu/typeset';

/** How a run of text is set, whatever its size. */
export type TypeStyle = {
  face: Face;
  /** Extra space after each character, in em. */
  spacingEm: number;
  /** Distance from line to line, in em. */
  leadingEm: number;
};

/** How a run of text is set, and how large in design pixels. */
export type TypeSpec = TypeStyle & { sizePx: number };
