import type { Setting } from '../text/set-text.ts';

/** Settings of one field: these sizes, from the preferred to the least, each in at most as many lines. */
export function sizes(sizesPx: readonly number[], maxLines: number): readonly Setting[] {
  return sizesPx.map((sizePx) => ({ sizePx, maxLines }));
}
