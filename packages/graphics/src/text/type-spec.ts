import type { Face } from '@lanmu/typeset';

/** How a run of text is set, in design pixels. */
export type TypeSpec = {
  face: Face;
  sizePx: number;
  /** Extra space after each character, in em. */
  spacingEm: number;
  /** Distance from line to line, in em. */
  leadingEm: number;
};
