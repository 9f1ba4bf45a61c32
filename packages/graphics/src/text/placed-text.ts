import type { FitField } from '../fit-policy/fit-fields.ts';
import type { Rect } from '../rect.ts';
import type { Colours } from '../theme/theme.ts';
import { textWidthPx } from './text-width.ts';
import type { TypeSpec } from './type-spec.ts';

/** One line of text. */
export type PlacedText = {
  text: string;
  /** Which field of the fit policy it belongs to. */
  field: FitField;
  type: TypeSpec;
  /** Which of the theme's colours it is in. */
  colour: keyof Colours;
  /** Its em box: as wide as the line, as tall as the type. */
  rect: Rect;
};

/** Puts one line at its em box's top; `xPx` is the left edge, the centre or the right edge of the line. */
export function placeText(options: {
  text: string;
  field: FitField;
  type: TypeSpec;
  colour: keyof Colours;
  xPx: number;
  topPx: number;
  align?: 'left' | 'centre' | 'right';
}): PlacedText {
  const { text, field, type, colour, xPx, topPx, align = 'left' } = options;
  const widthPx = textWidthPx(text, type);
  const share = { left: 0, centre: 0.5, right: 1 }[align];
  const rect = { leftPx: xPx - widthPx * share, topPx, widthPx, heightPx: type.sizePx };
  return { text, field, type, colour, rect };
}
