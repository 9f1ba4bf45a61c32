import { rectBetween, rightOf } from '../../rect.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { edgeWidthPx, type LowerThirdPlace } from './lower-third-place.ts';
import { filledPlate, widestPx, type InkedLines, type Plates, type SetLines } from './plates.ts';

/** Room above and below the lines of a plate, and the height of a name's plate when it is one line. */
const underNamePaddingPx = 13;
const stackedNameHeightPx = 80;

/** First plate over the second, both as wide as the widest line of any page. */
export function platesStacked(options: {
  place: LowerThirdPlace;
  first: InkedLines;
  second: InkedLines;
  pages: readonly SetLines[];
}): Plates {
  const { place, first, second, pages } = options;
  const { leftPx, bottomPx, stackedPaddingPx: paddingPx } = place;
  const heightOf = ({ lines, type }: SetLines): number =>
    Math.ceil(blockHeightPx(lines.length, type)) + 2 * underNamePaddingPx;
  const firstPx = first.lines.length > 1 ? heightOf(first) : stackedNameHeightPx;
  const topPx = bottomPx - firstPx - Math.max(...pages.map(heightOf));
  const edge = { leftPx, topPx, widthPx: edgeWidthPx, heightPx: bottomPx - topPx };
  const widthPx = Math.ceil(Math.max(...[first, ...pages].map(widestPx))) + 2 * paddingPx;
  const brandPlate = { leftPx: rightOf(edge), topPx, widthPx, heightPx: firstPx };
  const whitePlate = rectBetween({
    leftPx: brandPlate.leftPx,
    topPx: topPx + firstPx,
    rightPx: rightOf(brandPlate),
    bottomPx,
  });
  return {
    edge,
    brand: filledPlate(brandPlate, paddingPx, first),
    white: filledPlate(whitePlate, paddingPx, second),
  };
}
