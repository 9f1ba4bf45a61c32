import { charsIn, type Room } from './room.ts';
import type { SetText } from './set-text.ts';
import { textWidthPx } from './text-width.ts';
import type { TypeSpec } from './type-spec.ts';

/** A text that is too long for its place at the smallest size allowed. It is drawn all the same, and must not go to air. */
export type Overflow = Room & {
  /** Path of the text in the payload: `headline`, `points[2].text`. */
  field: string;
  text: string;
};

/** The overflow of a text that was set in lines; none when it fits. */
export function setOverflow(options: {
  field: string;
  text: string;
  set: Pick<SetText, 'fits' | 'room'>;
}): Overflow[] {
  const { field, text, set } = options;
  return set.fits ? [] : [{ field, text, ...set.room }];
}

/** The overflow of a text on one line of `type`, which is its smallest; none when it fits. */
export function lineOverflow(options: {
  field: string;
  text: string;
  type: TypeSpec;
  widthPx: number;
}): Overflow[] {
  const { field, text, type, widthPx } = options;
  if (textWidthPx(text, type) <= widthPx) return [];
  return [{ field, text, lines: 1, charsPerLine: charsIn(widthPx, type) }];
}
