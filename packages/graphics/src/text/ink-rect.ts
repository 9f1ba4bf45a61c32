import { edgeBlankEm } from '@lanmu/typeset';
import type { Rect } from '../rect.ts';
import type { PlacedText } from './placed-text.ts';

/** The em box of a line without the empty halves of marks at its ends, which may hang out of a block and of graphics safe. */
export function inkRect({ text, type, rect }: PlacedText): Rect {
  const blank = edgeBlankEm(text);
  return {
    ...rect,
    leftPx: rect.leftPx + blank.start * type.sizePx,
    widthPx: rect.widthPx - (blank.start + blank.end) * type.sizePx,
  };
}
