import type { TypeSpec } from './type-spec.ts';

/** Height of a block of lines: from the top of the first em box to the bottom of the last, in design pixels. */
export function blockHeightPx(lineCount: number, type: TypeSpec): number {
  return lineCount === 0 ? 0 : ((lineCount - 1) * type.leadingEm + 1) * type.sizePx;
}
