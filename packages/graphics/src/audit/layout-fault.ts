import type { CueFault } from '@lanmu/timeline';
import type { Rect } from '../rect.ts';

/**
 * Something that would look wrong on air, told by the cue that shows it. Plain records: whoever may word them does, with
 * `code`, `text` and `params`.
 */
export type LayoutFault = CueFault & {
  /** A fallback font that somebody allowed is told only. */
  severity?: 'warning' | 'info';
  /** A frame it is seen on and the place on the canvas; null where the text alone says it. */
  seen: { frame: number; box: Rect } | null;
};
