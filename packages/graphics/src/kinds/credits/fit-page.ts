import type { CreditLine } from '@lanmu/timeline';
import { rightOf, type Rect } from '../../rect.ts';
import type { Setting, Settings } from '../../text/setting.ts';
import { textWidthPx } from '../../text/text-width.ts';
import { typeIn } from '../../text/type-in.ts';
import type { TypeSpec, TypeStyle } from '../../text/type-spec.ts';
import type { CreditsMeasures } from './measures.ts';
import { nameRows } from './name-rows.ts';

/** Half the room between roles and names, at each side of the axis; and the room between names. */
export const creditsGapsPx = { axis: 34, name: 56 } as const;

/** A page in one size: where its axis is, how wide names may run from it, and whether everything fits. */
export type Page = {
  type: TypeSpec;
  axisPx: number;
  widthPx: number;
  rows: string[][][];
  isWideEnough: boolean;
  isHighEnough: boolean;
};

function widestPx(texts: readonly string[], type: TypeSpec): number {
  return Math.max(0, ...texts.map((text) => textWidthPx(text, type)));
}

function rowWidthPx(names: readonly string[], type: TypeSpec): number {
  const gapsPx = Math.max(0, names.length - 1) * creditsGapsPx.name;
  return names.reduce((sumPx, name) => sumPx + textWidthPx(name, type), gapsPx);
}

function pageAt(setting: Setting, options: Parameters<typeof fitPage>[0]): Page {
  const { lines, measures, room, centrePx } = options;
  const { namesPerRow } = measures;
  const type = typeIn(options.type, setting);
  const names = lines.flatMap((line) => line.names);
  const namePx = widestPx(names, type);
  const labelsPx = widestPx(
    lines.map(({ label }) => label),
    type,
  );
  const leastAxisPx = room.leftPx + labelsPx + creditsGapsPx.axis;
  const rowsFrom = (axisPx: number): { widthPx: number; rows: string[][][] } => {
    const widthPx = rightOf(room) - axisPx - creditsGapsPx.axis;
    const rows = lines.map((line) =>
      nameRows({ names: line.names, type, gapPx: creditsGapsPx.name, widthPx, namesPerRow }),
    );
    return { widthPx, rows };
  };
  // Rows as wide as they can be anywhere decide how far to the left the axis goes.
  const widestRowPx = Math.max(
    0,
    ...rowsFrom(leastAxisPx)
      .rows.flat()
      .map((row) => rowWidthPx(row, type)),
  );
  const wantedAxisPx =
    measures.axis === 'middle'
      ? Math.min(centrePx, rightOf(room) - namePx - creditsGapsPx.axis)
      : Math.min(centrePx + (labelsPx - widestRowPx) / 2, rightOf(room) - widestRowPx - creditsGapsPx.axis);
  const axisPx = Math.max(leastAxisPx, wantedAxisPx);
  const { widthPx, rows } = rowsFrom(axisPx);
  return {
    type,
    axisPx,
    widthPx,
    rows,
    isWideEnough: namePx <= widthPx,
    isHighEnough: rows.flat().length * measures.pitchPx.least <= room.heightPx,
  };
}

/** The page in the largest size in which everything fits, else in the smallest. */
export function fitPage(options: {
  lines: readonly CreditLine[];
  type: TypeStyle;
  /** From the preferred size to the least. */
  settings: Settings;
  measures: CreditsMeasures;
  /** Where roles and names may be. */
  room: Rect;
  /** The middle of the picture. */
  centrePx: number;
}): Page {
  const pages = options.settings.map((setting) => pageAt(setting, options));
  return (
    pages.find(({ isWideEnough, isHighEnough }) => isWideEnough && isHighEnough) ??
    pages.at(-1) ??
    pageAt(options.settings[0], options)
  );
}
