import { rectBetween, bottomOf, rightOf, type Rect } from '../rect.ts';
import { edgeBlankEm } from './edge-blank.ts';
import type { PlacedText } from './placed-text.ts';

/** The em box of a line without the empty half of an opening mark that hangs out at its left edge. */
export function inkRect({ text, type, rect }: PlacedText): Rect {
  return rectBetween({
    leftPx: rect.leftPx + edgeBlankEm(text).start * type.sizePx,
    topPx: rect.topPx,
    rightPx: rightOf(rect),
    bottomPx: bottomOf(rect),
  });
}
