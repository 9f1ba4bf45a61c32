import type { TypeSpec } from './type-spec.ts';

/** Room for a text at the smallest size allowed: lines, and full-width characters in each. */
export type Room = { lines: number; charsPerLine: number };

/** Full-width characters of this type in one line of `widthPx`. */
export function charsIn(widthPx: number, type: Pick<TypeSpec, 'sizePx' | 'spacingEm'>): number {
  const { sizePx, spacingEm } = type;
  return Math.max(0, Math.floor((widthPx / sizePx + spacingEm) / (1 + spacingEm)));
}
