import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow, setOverflow, type Overflow } from '../../text/overflow.ts';
import { charsIn } from '../../text/room.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { setText } from '../../text/set-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { nameRows } from './name-rows.ts';

/** The board "credits": title, rule, lines at this pitch, closing line. */
const titleTopPx = 160;
const ruleTopPx = 274;
const ruleWidthPx = 420;
const linesTopPx = 346;
const linesBottomPx = 866;
const pitchPx = { wanted: 104, least: 60 };
/** Rows on the board; fewer stand lower by half of what they lack, so that the page is not empty below them. */
const boardRows = 3;
const closingTopPx = 914;
/** Half the room between roles and names, at each side of the axis. */
const axisGapPx = 34;
const nameGapPx = 56;
const sizesPx = [48, 44, 40];
const titleSettings = [
  { sizePx: 76, maxLines: 1 },
  { sizePx: 72, maxLines: 1 },
];

/** One page: roles end at the axis, names begin at it. */
export type CreditsLayout = LaidOut & {
  title: PlacedText;
  rule: Rect;
  lines: readonly { label: PlacedText; names: readonly PlacedText[] }[];
  closing: PlacedText | null;
};

/** A page in one size: where its axis is, how wide names may run from it, and whether everything fits. */
type Page = {
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

/** Lays out one page of end credits. The axis is the middle of the canvas, or further left when a name needs the room. */
export function creditsLayout(options: LayoutOptions<'credits'>): CreditsLayout {
  const { payload, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const centrePx = canvas.widthPx / 2;
  const { creditsTitle, credit, dek } = theme.type;
  const setTitle = setText({
    text: payload.title,
    breaks: undefined,
    type: creditsTitle,
    settings: titleSettings,
    widthPx: safe.widthPx,
  });
  const pageAt = (sizePx: number): Page => {
    const type = { ...credit, sizePx };
    const labelsPx = widestPx(
      payload.lines.map((line) => line.label),
      type,
    );
    const namesPx = widestPx(
      payload.lines.flatMap((line) => line.names),
      type,
    );
    const axisPx = Math.max(
      safe.leftPx + labelsPx + axisGapPx,
      Math.min(centrePx, rightOf(safe) - namesPx - axisGapPx),
    );
    const widthPx = rightOf(safe) - axisPx - axisGapPx;
    const rows = payload.lines.map((line) =>
      nameRows({ names: line.names, type, gapPx: nameGapPx, widthPx }),
    );
    const rowCount = rows.flat().length;
    const isWideEnough = namesPx <= widthPx;
    const isHighEnough = rowCount * pitchPx.least <= linesBottomPx - linesTopPx;
    return { type, axisPx, widthPx, rows, isWideEnough, isHighEnough };
  };
  const pages = sizesPx.map(pageAt);
  const page =
    pages.find(({ isWideEnough, isHighEnough }) => isWideEnough && isHighEnough) ??
    pages.at(-1) ??
    pageAt(credit.sizePx);
  const { type, axisPx, rows } = page;
  const rowCount = Math.max(1, rows.flat().length);
  const pitch = Math.min(
    pitchPx.wanted,
    (linesBottomPx - linesTopPx - type.sizePx) / Math.max(1, rowCount - 1),
  );
  const downPx = (Math.max(0, boardRows - rowCount) * pitchPx.wanted) / 2;
  const title = placeText({
    text: payload.title,
    type: setTitle.type,
    xPx: centrePx,
    topPx: titleTopPx + downPx,
    align: 'centre',
  });
  const rule = {
    leftPx: centrePx - ruleWidthPx / 2,
    topPx: ruleTopPx + downPx,
    widthPx: ruleWidthPx,
    heightPx: theme.rulePx,
  };
  let row = 0;
  const lines = payload.lines.map((line, i) => {
    const topPx = linesTopPx + downPx + row * pitch;
    const label = placeText({ text: line.label, type, xPx: axisPx - axisGapPx, topPx, align: 'right' });
    const names = (rows[i] ?? []).flatMap((namesOfRow) => {
      let xPx = axisPx + axisGapPx;
      const rowTopPx = linesTopPx + downPx + row * pitch;
      row += 1;
      return namesOfRow.map((text) => {
        const placed = placeText({ text, type, xPx, topPx: rowTopPx });
        xPx = rightOf(placed.rect) + nameGapPx;
        return placed;
      });
    });
    return { label, names };
  });
  const closing =
    payload.closing === ''
      ? null
      : placeText({
          text: payload.closing,
          type: { ...dek, sizePx: 42, spacingEm: 0.14 },
          xPx: centrePx,
          topPx: closingTopPx,
          align: 'centre',
        });
  const halfPx = safe.widthPx / 2 - axisGapPx;
  const overflows: Overflow[] = setOverflow({ field: 'title', text: payload.title, set: setTitle });
  if (!page.isWideEnough) {
    payload.lines.forEach((line, i) => {
      const half = { type, widthPx: halfPx };
      overflows.push(...lineOverflow({ field: `lines[${i}].label`, text: line.label, ...half }));
      line.names.forEach((text, k) => {
        overflows.push(...lineOverflow({ field: `lines[${i}].names[${k}]`, text, ...half }));
      });
    });
  }
  if (!page.isHighEnough) {
    const text = payload.lines.map((line) => `${line.label} ${line.names.join('、')}`).join('；');
    const lines = Math.floor((linesBottomPx - linesTopPx) / pitchPx.least);
    overflows.push({ field: 'lines', text, lines, charsPerLine: charsIn(page.widthPx, type) });
  }
  const texts = [
    title,
    ...lines.flatMap(({ label, names }) => [label, ...names]),
    ...(closing === null ? [] : [closing]),
  ];
  const box = unionOf([rule, ...texts.map((text) => text.rect)]);
  return { box, parts: [rule], texts, overflows, title, rule, lines, closing };
}
