import type { CreditLine } from '@lanmu/timeline';
import { lineOverflow, type Overflow } from '../../text/overflow.ts';
import { charsIn } from '../../text/room.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import type { Settings } from '../../text/setting.ts';
import { typeIn } from '../../text/type-in.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeStyle } from '../../text/type-spec.ts';
import {
  creditGapsPx,
  flowingRows,
  namesLeftPx,
  rowsOfTheirOwn,
  type PlacedCredit,
  type RowsRoom,
} from './credit-rows.ts';

/** How the reporters of a title card are set in one shape. */
export type CreditsMeasures = {
  rowPitchPx: number;
  /** Credits one after the other, or each in rows of its own. */
  rows: 'flowing' | 'oneEach';
};

/** Rows of reporters from 0 down, how high they are together, and what does not fit. */
export type PlacedCredits = {
  credits: PlacedCredit[];
  heightPx: number;
  overflows: Overflow[];
  /** What to blame if somebody misses the room that more rows than wanted take; null for no more. */
  crowd: Overflow | null;
};

/** Labels and names that no row holds: a label may take half of one, its first name what the label leaves. */
function tooWide(credits: readonly CreditLine[], room: RowsRoom, rows: CreditsMeasures['rows']): Overflow[] {
  const { type, leftPx, rightPx } = room;
  const widthPx = rightPx - leftPx;
  const besideLabelsPx = rightPx - namesLeftPx(credits, room);
  return credits.flatMap(({ label, names }, i) => {
    const besideLabelPx = widthPx - creditGapsPx.label - textWidthPx(label, type);
    const nextRowPx = rows === 'flowing' ? widthPx : besideLabelsPx;
    const firstPx = rows === 'flowing' ? besideLabelPx : besideLabelsPx;
    const field = `credits[${i}]`;
    const labelPx = widthPx / 2 - creditGapsPx.label;
    return [
      ...lineOverflow({ field: `${field}.label`, text: label, type, widthPx: labelPx }),
      ...names.flatMap((text, k) =>
        lineOverflow({
          field: `${field}.names[${k}]`,
          text,
          type,
          widthPx: k === 0 ? firstPx : nextRowPx,
        }),
      ),
    ];
  });
}

/** Puts label and names of each credit in rows below one another, the first at 0, in the largest size that holds them. */
export function placeCredits(options: {
  credits: readonly CreditLine[];
  type: TypeStyle;
  /** From the preferred size to the least, each with its most rows. */
  settings: Settings;
  leftPx: number;
  rightPx: number;
  measures: CreditsMeasures;
}): PlacedCredits {
  const { credits, type, settings, leftPx, rightPx, measures } = options;
  const { rowPitchPx } = measures;
  const ways = settings.map((setting) => {
    const { maxLines: maxRows } = setting;
    const room = { type: typeIn(type, setting), leftPx, rightPx };
    const rows = measures.rows === 'flowing' ? flowingRows(credits, room) : rowsOfTheirOwn(credits, room);
    return { sized: room.type, maxRows, rows, overflows: tooWide(credits, room, measures.rows) };
  });
  const chosen =
    ways.find(({ maxRows, rows, overflows }) => rows.length <= maxRows && overflows.length === 0) ??
    ways.at(-1);
  if (chosen === undefined || credits.length === 0) {
    return { credits: [], heightPx: 0, overflows: [], crowd: null };
  }
  const { sized, maxRows, rows, overflows } = chosen;
  const text = credits.map(({ label, names }) => `${label} ${names.join('、')}`).join('；');
  const room = { lines: maxRows, charsPerLine: charsIn(rightPx - leftPx, sized) };
  return {
    credits: rows.flatMap((row, i) => loweredCredits(row, i * rowPitchPx)),
    heightPx: sized.sizePx + (rows.length - 1) * rowPitchPx,
    overflows,
    crowd: rows.length <= maxRows ? null : { field: 'credits', text, ...room },
  };
}

/** The same credits `downPx` further down. */
export function loweredCredits(credits: readonly PlacedCredit[], downPx: number): PlacedCredit[] {
  const lower = (text: PlacedText): PlacedText => ({
    ...text,
    rect: { ...text.rect, topPx: text.rect.topPx + downPx },
  });
  return credits.map(({ label, names }) => ({
    label: label === null ? null : lower(label),
    names: names.map(lower),
  }));
}
