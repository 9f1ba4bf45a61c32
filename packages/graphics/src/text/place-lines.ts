import { edgeBlankEm } from '@lanmu/typeset';
import type { FitField } from '../fit-policy/fit-fields.ts';
import { placeText, type PlacedText } from './placed-text.ts';
import type { Colours } from '../theme/theme.ts';
import type { TypeSpec } from './type-spec.ts';

/** Puts lines under one another from `topPx`, all at the same `xPx`; at a left edge opening marks hang. */
export function placeLines(options: {
  lines: readonly string[];
  field: FitField;
  type: TypeSpec;
  colour: keyof Colours;
  xPx: number;
  topPx: number;
  align?: 'left' | 'centre' | 'right';
}): PlacedText[] {
  const { lines, field, type, colour, xPx, topPx, align = 'left' } = options;
  return lines.map((text, i) =>
    placeText({
      text,
      field,
      type,
      colour,
      xPx: xPx - (align === 'left' ? edgeBlankEm(text).start * type.sizePx : 0),
      topPx: topPx + i * type.leadingEm * type.sizePx,
      align,
    }),
  );
}
