import type { Setting } from './set-text.ts';
import type { TypeSpec } from './type-spec.ts';

/** The type of a field in its preferred setting; for a field that has one, the only one. */
export function preferredType(type: TypeSpec, settings: readonly Setting[]): TypeSpec {
  const [first] = settings;
  return first === undefined ? type : { ...type, sizePx: first.sizePx, face: first.face ?? type.face };
}
