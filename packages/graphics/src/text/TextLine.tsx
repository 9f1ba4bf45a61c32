import type { ReactNode } from 'react';
import { fontFaces } from '../font-faces.ts';
import type { Theme } from '../theme/theme.ts';
import type { PlacedText } from './placed-text.ts';

/** Draws one placed line, in its colour. What it says is only ever a text node. */
export function TextLine(props: {
  placed: PlacedText;
  theme: Theme;
  /** 0–1; 1 when left out. */
  opacity?: number;
  /** Offset from its place, for motion. */
  shiftXPx?: number;
  shiftYPx?: number;
}): ReactNode {
  const { placed, theme, opacity = 1, shiftXPx = 0, shiftYPx = 0 } = props;
  const { text, type, colour, rect } = placed;
  const { family, weight, emTopEm, standIns } = fontFaces[type.face];
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.leftPx + shiftXPx,
        top: rect.topPx + shiftYPx - emTopEm * type.sizePx,
        height: type.sizePx,
        lineHeight: `${type.sizePx}px`,
        fontFamily: `'${family}', ${standIns}`,
        fontWeight: weight,
        fontSize: type.sizePx,
        letterSpacing: type.spacingEm * type.sizePx,
        color: theme.colours[colour],
        opacity,
        whiteSpace: 'pre',
      }}
    >
      {text}
    </div>
  );
}
