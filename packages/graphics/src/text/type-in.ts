import type { Setting } from './setting.ts';
import type { TypeSpec, TypeStyle } from './type-spec.ts';

/** The type of a text in one of its settings. */
export function typeIn(style: TypeStyle, { sizePx, face, leadingEm }: Omit<Setting, 'maxLines'>): TypeSpec {
  return { ...style, sizePx, face: face ?? style.face, leadingEm: leadingEm ?? style.leadingEm };
}
