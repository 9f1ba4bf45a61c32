import type { Format, Payloads } from '@lanmu/timeline';
import { canvasOf, shapeOf, type Shape } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import { rightOf } from '../../rect.ts';

/** A stretch of height that rows may fill. */
export type RowArea = { topPx: number; heightPx: number };

type Room = { wanted: number; least: number };

/** Where the panel stands, and how close its rows may come. */
export type PanelPlace = {
  leftPx: number;
  rightPx: number;
  /** Top of the heading when rows begin at their wanted height. */
  headingTopPx: number;
  /** Where rows may be, best first. */
  areas: readonly RowArea[];
  /** Room above and below the text of a row, and between rows: as wanted, and the least. */
  paddingPx: Room;
  gapPx: Room;
  /** On the deep ground of an upright picture, where light stands on dark. */
  isOnDeep: boolean;
};

type Measures = Omit<PanelPlace, 'leftPx' | 'rightPx' | 'areas' | 'paddingPx' | 'gapPx'> & {
  /** Room of rows on a page; `crowded` is the least where that makes one page of all rows. */
  paddingPx: Room & { crowded: number };
  gapPx: Room & { crowded: number };
  /** Null: as wide as there is room. */
  widthPx: number | null;
  /** Tops of the first row to try: as wanted; higher, under a heading and without one. */
  rowsTopPx: { wanted: number; underHeading: number; alone: number };
  /** Ends to try: clear of every lower third first, then, where none comes, clear of the captions only. */
  bottomsPx: Readonly<Record<Payloads['pointsPanel']['clears'], readonly number[]>>;
};

const measures: Readonly<Record<Shape, Measures>> = {
  // Design tokens: right-aligned to the safe edge, 864 wide, from y 150. The first row begins with the headline plate beside it.
  landscape: {
    widthPx: 864,
    headingTopPx: 158,
    rowsTopPx: { wanted: 236, underHeading: 212, alone: 150 },
    bottomsPx: { lowerThird: [700], caption: [700, 868] },
    paddingPx: { wanted: 32, least: 16, crowded: 5 },
    gapPx: { wanted: 20, least: 12, crowded: 5 },
    isOnDeep: false,
  },
  // The board "vertical": under the picture, which holds the lower third, and above the caption.
  vertical: {
    widthPx: null,
    headingTopPx: 1130,
    rowsTopPx: { wanted: 1206, underHeading: 1172, alone: 1124 },
    bottomsPx: { lowerThird: [1486], caption: [1486] },
    paddingPx: { wanted: 36, least: 16, crowded: 16 },
    gapPx: { wanted: 22, least: 10, crowded: 10 },
    isOnDeep: true,
  },
  // Over the picture: above the tallest lower third, or where none comes down to its end (house).
  square: {
    widthPx: null,
    headingTopPx: 358,
    rowsTopPx: { wanted: 432, underHeading: 420, alone: 354 },
    bottomsPx: { lowerThird: [694], caption: [912] },
    paddingPx: { wanted: 32, least: 14, crowded: 14 },
    gapPx: { wanted: 18, least: 10, crowded: 10 },
    isOnDeep: false,
  },
};

/** The place of a panel of that many pages; a heading or a count of pages stands over its rows. */
export function panelPlace(options: {
  clears: Payloads['pointsPanel']['clears'];
  hasHeading: boolean;
  pageCount: number;
  format: Format;
}): PanelPlace {
  const { clears, hasHeading, pageCount, format } = options;
  const canvas = canvasOf(format);
  const { widthPx, rowsTopPx, bottomsPx, paddingPx, gapPx, ...rest } = measures[shapeOf(canvas)];
  const clear = clearArea(canvas);
  const rightPx = rightOf(clear);
  const highPx = hasHeading || pageCount > 1 ? rowsTopPx.underHeading : rowsTopPx.alone;
  const areas = bottomsPx[clears].flatMap((bottomPx) =>
    [rowsTopPx.wanted, highPx].map((topPx) => ({ topPx, heightPx: bottomPx - topPx })),
  );
  const roomOf = ({ wanted, least, crowded }: Room & { crowded: number }): Room => ({
    wanted,
    least: pageCount === 1 ? crowded : least,
  });
  return {
    ...rest,
    leftPx: widthPx === null ? clear.leftPx : rightPx - widthPx,
    rightPx,
    areas,
    paddingPx: roomOf(paddingPx),
    gapPx: roomOf(gapPx),
  };
}
