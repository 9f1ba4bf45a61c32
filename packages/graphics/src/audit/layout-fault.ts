import type { Cue } from '@lanmu/timeline';
import type { Rect } from '../rect.ts';

/**
 * Something that would look wrong on air, told by the cue that shows it. Plain records: whoever may word them does, with
 * `code`, `text` and `params`.
 */
export type LayoutFault = {
  code: string;
  /** Left out for what must not go to air; a fallback font that somebody allowed is told only. */
  severity?: 'warning' | 'info';
  cue: Cue;
  /** Path of the text in the payload: `points[2].text`; empty where no one text is to blame. */
  field: string;
  text: string;
  params: Readonly<Record<string, string | number>>;
  /** A frame it is seen on and the place on the canvas; null where the text alone says it. */
  seen: { frame: number; box: Rect } | null;
};
