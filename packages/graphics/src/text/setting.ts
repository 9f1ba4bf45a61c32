import type { Face } from '@lanmu/typeset';

/** One way a text may be set: at most this many lines of this size, and of another face or leading than the text's own. */
export type Setting = { sizePx: number; maxLines: number; face?: Face; leadingEm?: number };

/** Ways to set a text, from the preferred to the least; there is always one. */
export type Settings<S extends Setting = Setting> = readonly [S, ...S[]];
