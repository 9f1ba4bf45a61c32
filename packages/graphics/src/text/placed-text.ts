import type { Rect } from '../rect.ts';
import { textWidthPx } from './text-width.ts';
import type { TypeSpec } from './type-spec.ts';

/** One line of text and its em box: as wide as the line, as tall as the type. */
export type PlacedText = { text: string; type: TypeSpec; rect: Rect };

/** Puts one line at its em box's top; `xPx` is the left edge, the centre or the right edge of the line. */
export function placeText(options: {
  text: string;
  type: TypeSpec;
  xPx: number;
  topPx: number;
  align?: 'left' | 'centre' | 'right';
}): PlacedText {
  const { text, type, xPx, topPx, align = 'left' } = options;
  const widthPx = textWidthPx(text, type);
  const share = { left: 0, centre: 0.5, right: 1 }[align];
  return { text, type, rect: { leftPx: xPx - widthPx * share, topPx, widthPx, heightPx: type.sizePx } };
}
