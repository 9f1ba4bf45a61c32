import type { Breaks } from '@lanmu/timeline';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow, type Overflow } from '../../text/overflow.ts';
import { setText, type Setting } from '../../text/set-text.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import type { PanelPlace } from './panel-place.ts';

/** Leading of the text by its size: closer where it is smaller, for then there are many rows (house). */
const leadings: Readonly<Record<number, number>> = { 44: 1.3, 40: 1.24, 36: 1.18 };

/** Rows of equal height, one under another from `topPx`, with the lines of each. */
export type FittedRows = {
  topPx: number;
  heightPx: number;
  gapPx: number;
  type: TypeSpec;
  /** `heightPx` is that of the block of lines. */
  rows: readonly { lines: readonly string[]; heightPx: number }[];
  /** Texts too long for their rows at the least size. */
  overflows: readonly Overflow[];
  /** Whether as many rows as asked for are there. */
  isHighEnough: boolean;
};

/** Every text set in one size. */
type SizedTexts = Pick<FittedRows, 'type' | 'rows' | 'overflows'> & { tallestPx: number };

/** Sets the texts of all rows in each size of the policy. */
export function setRows(options: {
  texts: readonly string[];
  breaks: Breaks | undefined;
  type: TypeSpec;
  settings: readonly Setting[];
  widthPx: number;
}): SizedTexts[] {
  const { texts, breaks, type, settings, widthPx } = options;
  return settings.map((setting) => {
    const set = texts.map((text) => setText({ text, breaks, type, settings: [setting], widthPx }));
    const { sizePx } = setting;
    const sized = { ...type, sizePx, leadingEm: leadings[sizePx] ?? type.leadingEm };
    const rows = set.map(({ lines }) => ({ lines, heightPx: blockHeightPx(lines.length, sized) }));
    return {
      type: sized,
      rows,
      tallestPx: Math.max(0, ...rows.map(({ heightPx }) => heightPx)),
      overflows: set.flatMap((each, i) =>
        setOverflow({ field: `points[${i}].text`, text: texts[i] ?? '', set: each }),
      ),
    };
  });
}

/** Fits `count` rows into the first area, and there in the largest size, that holds them; else into the last and least. */
export function fitRows(options: {
  sized: readonly SizedTexts[];
  count: number;
  place: Pick<PanelPlace, 'areas' | 'paddingPx' | 'gapPx'>;
}): FittedRows {
  const { sized, place } = options;
  const { areas, paddingPx, gapPx } = place;
  const count = Math.max(1, options.count);
  const tries = areas.flatMap((area) =>
    sized.map(({ type, rows, overflows, tallestPx }): FittedRows => {
      const leastPx = count * (tallestPx + 2 * paddingPx.least) + (count - 1) * gapPx.least;
      const wantedPx = count * (tallestPx + 2 * paddingPx.wanted) + (count - 1) * gapPx.wanted;
      // How much of the wish there is room for, from the least (0) to all of it (1).
      const ease = Math.min(1, Math.max(0, (area.heightPx - leastPx) / Math.max(1, wantedPx - leastPx)));
      const between = (room: { wanted: number; least: number }): number =>
        room.least + (room.wanted - room.least) * ease;
      return {
        topPx: area.topPx,
        heightPx: Math.floor(tallestPx + 2 * between(paddingPx)),
        gapPx: Math.floor(between(gapPx)),
        type,
        rows,
        overflows,
        isHighEnough: leastPx <= area.heightPx,
      };
    }),
  );
  const [first] = tries;
  if (first === undefined) throw new RangeError('Rows need an area and a size.');
  return (
    tries.find(({ overflows, isHighEnough }) => overflows.length === 0 && isHighEnough) ??
    tries.at(-1) ??
    first
  );
}
