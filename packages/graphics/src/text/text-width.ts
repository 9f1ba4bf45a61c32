import { measureEm } from '@lanmu/typeset';
import type { TypeSpec } from './type-spec.ts';

/** Width of one line in em, letter spacing between its characters included. */
export function textWidthEm(text: string, type: Pick<TypeSpec, 'face' | 'spacingEm'>): number {
  const gaps = Math.max(0, Array.from(text).length - 1);
  return measureEm({ text, face: type.face }) + gaps * type.spacingEm;
}

/** Width of one line in design pixels. */
export function textWidthPx(text: string, type: TypeSpec): number {
  return textWidthEm(text, type) * type.sizePx;
}
