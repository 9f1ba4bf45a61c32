import type { Rect } from '../rect.ts';
import type { Colours } from '../theme/theme.ts';
import { textWidthPx } from './text-width.ts';
import type { TypeSpec } from './type-spec.ts';

/** One line of text, which of the theme's colours it is in, and its em box: as wide as the line, as tall as the type. */
export type PlacedText = { text: string; type: TypeSpec; colour: keyof Colours; rect: Rect };

/** Puts one line at its em box's top; `xPx` is the left edge, the centre or the right edge of the line. */
export function placeText(options: {
  text: string;
  type: TypeSpec;
  colour: keyof Colours;
  xPx: number;
  topPx: number;
  align?: 'left' | 'centre' | 'right';
}): PlacedText {
  const { text, type, colour, xPx, topPx, align = 'left' } = options;
  const widthPx = textWidthPx(text, type);
  const share = { left: 0, centre: 0.5, right: 1 }[align];
  const rect = { leftPx: xPx - widthPx * share, topPx, widthPx, heightPx: type.sizePx };
  return { text, type, colour, rect };
}
