import { shapeOf, type Canvas, type Shape } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import { rightOf } from '../../rect.ts';

/** Width of the edge in the accent colour. */
export const edgeWidthPx = 14;

/** Where a lower third stands, and when a name needs a line of its own. */
export type LowerThirdPlace = {
  leftPx: number;
  rightPx: number;
  bottomPx: number;
  /** A name wider than this stands over the posts instead of beside them. */
  widestNameBesidePx: number;
  /** Least room above and below the lines of a plate. */
  linePaddingPx: number;
  /** From the edges of plates over one another to their text. */
  stackedPaddingPx: number;
  /** Characters in a line of posts under a name. */
  stackedMaxCharacters: number;
  /** In a narrow picture posts that would break inside one another beside the name stand under it. */
  isNarrow: boolean;
};

type Measures = Omit<LowerThirdPlace, 'leftPx' | 'rightPx'>;

/** In a narrow picture two lines of posts under the name: as wide as standards §8 lets a line be. */
const narrow = {
  widestNameBesidePx: 360,
  linePaddingPx: 14,
  stackedPaddingPx: 32,
  stackedMaxCharacters: 20,
  isNarrow: true,
} as const;

const measures: Readonly<Record<Shape, Measures>> = {
  // Design tokens: bottom edge 868. A name over its post is as long: one wide line is calmer than two, and keeps clear of what is above.
  landscape: {
    bottomPx: 868,
    widestNameBesidePx: 600,
    linePaddingPx: 22,
    stackedPaddingPx: 40,
    stackedMaxCharacters: Infinity,
    isNarrow: false,
  },
  // The board "vertical": just above the lower edge of the picture.
  vertical: { ...narrow, bottomPx: 1072 },
  square: { ...narrow, bottomPx: 918 },
};

/** The place of lower thirds on a canvas. */
export function lowerThirdPlace(canvas: Canvas): LowerThirdPlace {
  const clear = clearArea(canvas);
  return { leftPx: clear.leftPx, rightPx: rightOf(clear), ...measures[shapeOf(canvas)] };
}
