import { rightOf } from '../../rect.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { edgeWidthPx, type LowerThirdPlace } from './lower-third-place.ts';
import { filledPlate, widestPx, type InkedLines, type Plates, type SetLines } from './plates.ts';

/** From the edges of the first plate, and of the second, to their text. */
const firstPaddingPx = 40;
const secondPaddingPx = 36;

/** Width that the first plate leaves for the lines of the second. */
export function roomBesidePx({ place, first }: { place: LowerThirdPlace; first: SetLines }): number {
  const innerPx = place.rightPx - place.leftPx - edgeWidthPx;
  return innerPx - widestPx(first) - 2 * firstPaddingPx - 2 * secondPaddingPx;
}

/** First plate, and beside it the second as wide as its own lines; as high as the tallest of its pages. */
export function platesBeside(options: {
  place: LowerThirdPlace;
  leastPx: number;
  first: InkedLines;
  second: InkedLines;
  /** Every page that takes its turn in the second plate. */
  pages: readonly SetLines[];
}): Plates {
  const { place, leastPx, first, second, pages } = options;
  const { leftPx, bottomPx } = place;
  // One line, whatever its size, stands in the plate's own height.
  const blocks = [first, ...pages].filter(({ lines }) => lines.length > 1);
  const blocksPx = blocks.map(({ lines, type }) => Math.ceil(blockHeightPx(lines.length, type)));
  const heightPx = Math.max(leastPx, ...blocksPx.map((px) => px + 2 * place.linePaddingPx));
  const topPx = bottomPx - heightPx;
  const edge = { leftPx, topPx, widthPx: edgeWidthPx, heightPx };
  const brandPlate = {
    leftPx: rightOf(edge),
    topPx,
    widthPx: Math.ceil(widestPx(first)) + 2 * firstPaddingPx,
    heightPx,
  };
  const brand = filledPlate(brandPlate, firstPaddingPx, first);
  if (second.lines.length === 0) return { edge, brand, white: null };
  const whitePlate = {
    leftPx: rightOf(brandPlate),
    topPx,
    widthPx: Math.ceil(widestPx(second)) + 2 * secondPaddingPx,
    heightPx,
  };
  return { edge, brand, white: filledPlate(whitePlate, secondPaddingPx, second) };
}
