import { canvasOf, shapeOf } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rightOf, unionOf, type Rect } from '../../rect.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { lineOverflow, setOverflow, type Overflow } from '../../text/overflow.ts';
import { charsIn } from '../../text/room.ts';
import { placeLines } from '../../text/place-lines.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { typeIn } from '../../text/type-in.ts';
import { setText } from '../../text/set-text.ts';
import { withHangingDot } from '../../text/with-hanging-dot.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { creditsGapsPx, fitPage } from './fit-page.ts';
import { creditsMeasures } from './measures.ts';

/** A role and who has it. */
type CreditsLine = { label: PlacedText; names: readonly PlacedText[] };

/** One page: roles end at the axis, names begin at it. */
export type CreditsLayout = LaidOut & {
  title: readonly PlacedText[];
  rule: Rect;
  lines: readonly CreditsLine[];
  closing: PlacedText | null;
};

/** A row that stands alone has no axis to keep to: it is put in the middle, under the title. */
function centred(line: CreditsLine, centrePx: number): CreditsLine {
  const { leftPx, widthPx } = unionOf([line.label, ...line.names].map(({ rect }) => rect));
  const byPx = centrePx - leftPx - widthPx / 2;
  const moved = (text: PlacedText): PlacedText => ({
    ...text,
    rect: { ...text.rect, leftPx: text.rect.leftPx + byPx },
  });
  return { label: moved(line.label), names: line.names.map(moved) };
}

/** Lays out one page of end credits. The axis goes further left than its place when a name needs the room. */
export function creditsLayout(options: LayoutOptions<'credits'>): CreditsLayout {
  const { payload, breaks, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const shape = shapeOf(canvas);
  const measures = creditsMeasures[shape];
  const policy = fitPolicy[shape];
  const { pitchPx, linesBottomPx } = measures;
  const centrePx = canvas.widthPx / 2;
  const { creditsTitle, credit, dek } = theme.type;
  const setTitle = setText({
    text: payload.title,
    breaks,
    type: creditsTitle,
    settings: policy.creditsTitle,
    widthPx: safe.widthPx,
  });
  const titleHeightPx = blockHeightPx(setTitle.lines.length, setTitle.type);
  // A title of one line leaves the rule where it is, whatever its size.
  const oneLinePx = policy.creditsTitle[0].sizePx;
  const ruleTopPx = measures.titleTopPx + Math.max(oneLinePx, titleHeightPx) + measures.ruleGapPx;
  const linesTopPx = ruleTopPx + theme.rulePx + measures.linesGapPx;
  const room = clearArea(canvas, { topPx: linesTopPx, bottomPx: linesBottomPx });
  const page = fitPage({
    lines: payload.lines,
    type: credit,
    settings: policy.credit,
    measures,
    room,
    centrePx,
  });
  const { type, axisPx, rows } = page;
  const rowCount = Math.max(1, rows.flat().length);
  const pitch = Math.min(
    pitchPx.wanted,
    (linesBottomPx - linesTopPx - type.sizePx) / Math.max(1, rowCount - 1),
  );
  const downPx = (Math.max(0, measures.fullRows - rowCount) * pitchPx.wanted) / 2;
  const title = placeLines({
    lines: setTitle.lines,
    field: 'creditsTitle',
    type: setTitle.type,
    colour: 'white',
    xPx: centrePx,
    topPx: measures.titleTopPx + downPx,
    align: 'centre',
  }).map((placed) => withHangingDot(placed, rightOf(safe)));
  const rule = {
    leftPx: centrePx - measures.ruleWidthPx / 2,
    topPx: ruleTopPx + downPx,
    widthPx: measures.ruleWidthPx,
    heightPx: theme.rulePx,
  };
  let row = 0;
  const inRows = payload.lines.map((line, i) => {
    const topPx = linesTopPx + downPx + row * pitch;
    const label = placeText({
      text: line.label,
      field: 'credit',
      type,
      colour: 'accentLight',
      xPx: axisPx - creditsGapsPx.axis,
      topPx,
      align: 'right',
    });
    const names = (rows[i] ?? []).flatMap((namesOfRow) => {
      let xPx = axisPx + creditsGapsPx.axis;
      const rowTopPx = linesTopPx + downPx + row * pitch;
      row += 1;
      return namesOfRow.map((text) => {
        const placed = placeText({ text, field: 'credit', type, colour: 'white', xPx, topPx: rowTopPx });
        xPx = rightOf(placed.rect) + creditsGapsPx.name;
        return placed;
      });
    });
    return { label, names };
  });
  const lines = rowCount === 1 ? inRows.map((line) => centred(line, centrePx)) : inRows;
  const closing =
    payload.closing === ''
      ? null
      : placeText({
          text: payload.closing,
          field: 'creditsClosing',
          type: { ...typeIn(dek, policy.creditsClosing[0]), spacingEm: 0.14 },
          colour: 'accentLight',
          xPx: centrePx,
          topPx: measures.closing.topPx - (measures.closing.rises ? downPx : 0),
          align: 'centre',
        });
  const halfPx = room.widthPx / 2 - creditsGapsPx.axis;
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
    const roomRows = Math.floor((linesBottomPx - linesTopPx) / pitchPx.least);
    overflows.push({ field: 'lines', text, lines: roomRows, charsPerLine: charsIn(page.widthPx, type) });
  }
  const texts = [
    ...title,
    ...lines.flatMap(({ label, names }) => [label, ...names]),
    ...(closing === null ? [] : [closing]),
  ];
  const box = unionOf([rule, ...texts.map((text) => text.rect)]);
  return { box, parts: [rule], surfaces: [], texts, overflows, title, rule, lines, closing };
}
