import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { placeLines } from '../../text/place-lines.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { fitRows } from './fit-rows.ts';

/** Design tokens: right-aligned to the safe edge, 864 wide, from y 150. */
const widthPx = 864;
const headingTopPx = 158;
const headingPitchPx = 62;
/** Top of the first row: that of the headline plate beside it; many rows begin higher, without a heading at its place. */
const rowsTopPx = 236;
const highRowsTopPx = { underHeading: 212, alone: 150 };
/** Ends to try: clear of every lower third first, then, where none comes, clear of the captions only. */
const bottomsPx = { lowerThird: [700], caption: [700, 868] } as const;
/** From the row's left edge to the middle of the numeral, to the text, and from the text to the right edge. */
const numeralAxisPx = 62;
const textLeftPx = 124;
const textRightPx = 28;
const ruleGapPx = 28;

/** State of a point: spoken, being spoken, to come. */
export type PointState = 'done' | 'on' | 'next';

/** One row of the panel. Its text is set in every state, and drawn unless it is still to come. */
export type PointRow = { state: PointState; plate: Rect; numeral: PlacedText; lines: readonly PlacedText[] };

/** The panel settled on one step. */
export type PointsPanelLayout = LaidOut & {
  heading: PlacedText | null;
  rule: Rect | null;
  rows: readonly PointRow[];
};

function stateOf(index: number, step: number): PointState {
  if (index === step) return 'on';
  return index < step ? 'done' : 'next';
}

/** Lays out heading and rows. Every step has the same rows in the same places; only their states differ. */
export function pointsPanelLayout(options: LayoutOptions<'pointsPanel'>): PointsPanelLayout {
  const { payload, breaks, step, theme, format } = options;
  const canvas = canvasOf(format);
  const rightPx = rightOf(graphicsSafe(canvas));
  const leftPx = rightPx - widthPx;
  const highPx = payload.heading === null ? highRowsTopPx.alone : highRowsTopPx.underHeading;
  const areas = bottomsPx[payload.clears].flatMap((bottomPx) =>
    [rowsTopPx, highPx].map((topPx) => ({ topPx, heightPx: bottomPx - topPx })),
  );
  const fitted = fitRows({
    texts: payload.points.map((point) => point.text),
    breaks,
    type: theme.type.pointText,
    widthPx: widthPx - textLeftPx - textRightPx,
    areas,
  });
  const headingPx = Math.min(headingTopPx, fitted.topPx - headingPitchPx);
  const heading =
    payload.heading === null
      ? null
      : placeText({
          text: payload.heading,
          type: theme.type.pointsHeading,
          xPx: leftPx,
          topPx: headingPx,
        });
  const { pointNumeral } = theme.type;
  const numeralType = { ...pointNumeral, sizePx: Math.min(pointNumeral.sizePx, fitted.heightPx * 0.8) };
  const rows = payload.points.map((point, i): PointRow => {
    const topPx = fitted.topPx + i * (fitted.heightPx + fitted.gapPx);
    const row = fitted.rows[i] ?? { lines: [], heightPx: 0 };
    const lines = placeLines({
      lines: row.lines,
      type: fitted.type,
      xPx: leftPx + textLeftPx,
      topPx: topPx + (fitted.heightPx - row.heightPx) / 2,
    });
    const numeral = placeText({
      text: String(point.ordinal),
      type: numeralType,
      xPx: leftPx + numeralAxisPx,
      topPx: topPx + (fitted.heightPx - numeralType.sizePx) / 2,
      align: 'centre',
    });
    return {
      state: stateOf(i, step),
      plate: { leftPx, topPx, widthPx, heightPx: fitted.heightPx },
      numeral,
      lines,
    };
  });
  const rule =
    heading === null
      ? null
      : rectBetween({
          leftPx: rightOf(heading.rect) + ruleGapPx,
          topPx: headingPx + (heading.rect.heightPx - theme.rulePx) / 2,
          rightPx,
          bottomPx: headingPx + (heading.rect.heightPx + theme.rulePx) / 2,
        });
  const texts = rows.flatMap((row) => (row.state === 'next' ? [row.numeral] : [row.numeral, ...row.lines]));
  const rects = [...rows.map((row) => row.plate), ...(heading === null ? [] : [heading.rect])];
  const plates = unionOf(rects.length === 0 ? [{ leftPx, topPx: rowsTopPx, widthPx, heightPx: 0 }] : rects);
  return {
    box: { ...plates, heightPx: plates.heightPx + theme.shadowDropPx },
    texts: heading === null ? texts : [heading, ...texts],
    overflows: [
      ...(heading === null
        ? []
        : lineOverflow({ field: 'heading', text: heading.text, type: heading.type, widthPx })),
      ...fitted.overflows,
    ],
    heading,
    rule,
    rows,
  };
}
