import type { Breaks } from '@lanmu/timeline';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow, type Overflow } from '../../text/overflow.ts';
import { setText, type SetText } from '../../text/set-text.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** Text sizes from the token down; 36 is the floor of standards §2 and only seven long points need it. */
const sizes = [
  { sizePx: 44, leadingEm: 1.3 },
  { sizePx: 40, leadingEm: 1.24 },
  { sizePx: 36, leadingEm: 1.18 },
];
/** Room above and below the text of a row: as wanted, and the least. */
const paddingPx = { wanted: 32, least: 5 };
/** Room between rows: as wanted, and the least. */
const gapsPx = { wanted: 20, least: 5 };
const maxLines = 2;

/** Rows of equal height, one under another from `topPx`, with the lines of each. */
export type FittedRows = {
  topPx: number;
  heightPx: number;
  gapPx: number;
  type: TypeSpec;
  /** `heightPx` is that of the block of lines. */
  rows: readonly { lines: readonly string[]; heightPx: number }[];
  /** Texts too long for their rows, else all of them when the rows are too many for the area. */
  overflows: readonly Overflow[];
};

/** What is too long when rows of two lines are too high for their area together: every one of them fits in one line. */
function crowded(texts: readonly string[], set: readonly SetText[]): Overflow[] {
  const isTwoLined = set.some(({ lines }) => lines.length > 1);
  return set.flatMap(({ lines, room }, i) =>
    isTwoLined && lines.length < 2
      ? []
      : [{ field: `points[${i}].text`, text: texts[i] ?? '', lines: 1, charsPerLine: room.charsPerLine }],
  );
}

/** Fits one row per text into the first area, and there in the largest size, that holds them all; else into the last and least. */
export function fitRows(options: {
  texts: readonly string[];
  breaks: Breaks | undefined;
  type: TypeSpec;
  widthPx: number;
  areas: readonly { topPx: number; heightPx: number }[];
}): FittedRows {
  const { texts, breaks, type, widthPx, areas } = options;
  const count = Math.max(1, texts.length);
  let last: FittedRows = {
    topPx: areas[0]?.topPx ?? 0,
    heightPx: 0,
    gapPx: 0,
    type,
    rows: [],
    overflows: [],
  };
  for (const area of areas) {
    for (const { sizePx, leadingEm } of sizes) {
      const set = texts.map((text) =>
        setText({ text, breaks, type, settings: [{ sizePx, maxLines }], widthPx }),
      );
      const sized = { ...type, sizePx, leadingEm };
      const rows = set.map(({ lines }) => ({ lines, heightPx: blockHeightPx(lines.length, sized) }));
      const tallestPx = Math.max(0, ...rows.map((row) => row.heightPx));
      const leastPx = count * (tallestPx + 2 * paddingPx.least) + (count - 1) * gapsPx.least;
      const wantedPx = count * (tallestPx + 2 * paddingPx.wanted) + (count - 1) * gapsPx.wanted;
      // How much of the wish there is room for, from the least (0) to all of it (1).
      const ease = Math.min(1, Math.max(0, (area.heightPx - leastPx) / Math.max(1, wantedPx - leastPx)));
      const between = (room: { wanted: number; least: number }): number =>
        room.least + (room.wanted - room.least) * ease;
      const heightPx = Math.floor(tallestPx + 2 * between(paddingPx));
      const long = set.flatMap((each, i) =>
        setOverflow({ field: `points[${i}].text`, text: texts[i] ?? '', set: each }),
      );
      const overflows = long.length > 0 || leastPx <= area.heightPx ? long : crowded(texts, set);
      last = {
        topPx: area.topPx,
        heightPx,
        gapPx: Math.floor(between(gapsPx)),
        type: sized,
        rows,
        overflows,
      };
      if (overflows.length === 0) return last;
    }
  }
  return last;
}
