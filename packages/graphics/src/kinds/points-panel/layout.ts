import { canvasOf, shapeOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { typeIn } from '../../text/type-in.ts';
import { placeLines } from '../../text/place-lines.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { fitPages } from './fit-pages.ts';
import { panelPlace, type PanelPlace } from './panel-place.ts';
import { rowLook, type PointState } from './row-look.ts';
import { setRows } from './set-rows.ts';

const headingPitchPx = 62;
/** From the row's left edge to the middle of the numeral, to the text, and from the text to the right edge. */
const numeralAxisPx = 62;
const textLeftPx = 124;
const textRightPx = 28;
const ruleGapPx = 28;
/** Share of a row's height that its numeral takes (house). */
const numeralShare = 0.8;

/** One row of the panel. Its text is set in every state, and drawn unless it is still to come. */
export type PointRow = { state: PointState; plate: Rect; numeral: PlacedText; lines: readonly PlacedText[] };

/** The panel settled on one step. */
export type PointsPanelLayout = LaidOut & {
  heading: PlacedText | null;
  rule: Rect | null;
  /** `3–4 / 5`, the points that are up of how many, at the heading's end; null when one page holds all points. */
  count: PlacedText | null;
  /** Which page is up, from 0. */
  page: number;
  /** The rows of that page. */
  rows: readonly PointRow[];
  /** On the deep ground of an upright picture. */
  isOnDeep: boolean;
};

function stateOf(index: number, step: number): PointState {
  if (index === step) return 'on';
  return index < step ? 'done' : 'next';
}

/** Which points a page shows of how many: in points and not in pages, which a heading of “三个方面” would contradict. */
function countOf(options: { firstRow: number; rowsPerPage: number; total: number }): string {
  const { firstRow, rowsPerPage, total } = options;
  const first = firstRow + 1;
  const last = Math.min(total, firstRow + rowsPerPage);
  return `${first === last ? first : `${first}–${last}`} / ${total}`;
}

/** Lays out heading and rows. Every step of a page has the same rows in the same places; only their states differ. */
export function pointsPanelLayout(options: LayoutOptions<'pointsPanel'>): PointsPanelLayout {
  const { payload, breaks, step, theme, format } = options;
  const policy = fitPolicy[shapeOf(canvasOf(format))];
  const placeOf = (pageCount: number): PanelPlace =>
    panelPlace({ clears: payload.clears, hasHeading: payload.heading !== null, pageCount, format });
  const { leftPx, rightPx, isOnDeep } = placeOf(1);
  const widthPx = rightPx - leftPx;
  const sized = setRows({
    texts: payload.points.map((point) => point.text),
    breaks,
    type: theme.type.pointText,
    settings: policy.pointText,
    widthPx: widthPx - textLeftPx - textRightPx,
  });
  const { fitted, rowsPerPage, pageCount } = fitPages({
    sized,
    count: payload.points.length,
    place: placeOf,
  });
  const page = Math.min(pageCount - 1, Math.floor(step / rowsPerPage));
  const firstRow = page * rowsPerPage;
  const headingPx = Math.min(placeOf(pageCount).headingTopPx, fitted.topPx - headingPitchPx);
  const headingType = typeIn(theme.type.pointsHeading, policy.pointsHeading[0]);
  const countType = typeIn(theme.type.pointsHeading, policy.pointsCount[0]);
  const headColour = isOnDeep ? 'accentLight' : 'deep';
  const heading =
    payload.heading === null
      ? null
      : placeText({
          text: payload.heading,
          field: 'pointsHeading',
          type: headingType,
          colour: headColour,
          xPx: leftPx,
          topPx: headingPx,
        });
  const count =
    pageCount === 1
      ? null
      : placeText({
          text: countOf({ firstRow, rowsPerPage, total: payload.points.length }),
          field: 'pointsCount',
          type: countType,
          colour: headColour,
          xPx: rightPx,
          topPx: headingPx + (headingType.sizePx - countType.sizePx) / 2,
          align: 'right',
        });
  const numeralSizesPx = policy.pointNumeral.map(({ sizePx }) => sizePx);
  const largestPx = Math.min(Math.max(...numeralSizesPx), fitted.heightPx * numeralShare);
  const numeralType = {
    ...typeIn(theme.type.pointNumeral, policy.pointNumeral[0]),
    sizePx: Math.max(Math.min(...numeralSizesPx), largestPx),
  };
  const shown = payload.points.slice(firstRow, firstRow + rowsPerPage);
  const rows = shown.map((point, k): PointRow => {
    const i = firstRow + k;
    const topPx = fitted.topPx + k * (fitted.heightPx + fitted.gapPx);
    const row = fitted.rows[i] ?? { lines: [], heightPx: 0 };
    const state = stateOf(i, step);
    const look = rowLook(state, isOnDeep);
    const lines = placeLines({
      lines: row.lines,
      field: 'pointText',
      type: fitted.type,
      colour: look.text,
      xPx: leftPx + textLeftPx,
      topPx: topPx + (fitted.heightPx - row.heightPx) / 2,
    });
    const numeral = placeText({
      text: String(point.ordinal),
      field: 'pointNumeral',
      type: numeralType,
      colour: look.numeral,
      xPx: leftPx + numeralAxisPx,
      topPx: topPx + (fitted.heightPx - numeralType.sizePx) / 2,
      align: 'centre',
    });
    return {
      state,
      plate: { leftPx, topPx, widthPx, heightPx: fitted.heightPx },
      numeral,
      lines,
    };
  });
  const ruleLeftPx = heading === null ? leftPx : rightOf(heading.rect) + ruleGapPx;
  const ruleRightPx = count === null ? rightPx : count.rect.leftPx - ruleGapPx;
  const rule =
    (heading === null && count === null) || ruleRightPx <= ruleLeftPx
      ? null
      : rectBetween({
          leftPx: ruleLeftPx,
          topPx: headingPx + (headingType.sizePx - theme.rulePx) / 2,
          rightPx: ruleRightPx,
          bottomPx: headingPx + (headingType.sizePx + theme.rulePx) / 2,
        });
  const head = [heading, count].filter((text) => text !== null);
  const texts = rows.flatMap((row) => (row.state === 'next' ? [row.numeral] : [row.numeral, ...row.lines]));
  const rects = [...rows.map((row) => row.plate), ...head.map(({ rect }) => rect)];
  const plates = unionOf(
    rects.length === 0 ? [{ leftPx, topPx: fitted.topPx, widthPx, heightPx: 0 }] : rects,
  );
  return {
    box: { ...plates, heightPx: plates.heightPx + theme.shadowDropPx },
    surfaces: rows.map(({ state, plate }) => ({ rect: plate, ground: rowLook(state, isOnDeep).ground })),
    texts: [...head, ...texts],
    overflows: [
      ...(heading === null
        ? []
        : lineOverflow({
            field: 'heading',
            text: heading.text,
            type: heading.type,
            widthPx: count === null ? widthPx : count.rect.leftPx - ruleGapPx - leftPx,
          })),
      ...fitted.overflows,
    ],
    heading,
    rule,
    count,
    page,
    rows,
    isOnDeep,
  };
}
