import type { Cue } from '@lanmu/timeline';
import type { Overflow } from '../text/overflow.ts';

/** Something that would look wrong on air, told by the cue that shows it. Plain records: whoever may word them does. */
export type LayoutFault =
  | ({ code: 'text-too-long'; cue: Cue } & Overflow)
  | {
      code: 'character-without-glyph';
      cue: Cue;
      /** Path of the text in the payload; empty for a word of the design's own. */
      field: string;
      text: string;
      character: string;
    };
