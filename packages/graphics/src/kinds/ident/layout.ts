import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rectBetween, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow, setOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { placeLines } from '../../text/place-lines.ts';
import { setText } from '../../text/set-text.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';

/** House design; no board shows the ident. The title's block is centred a little above the middle. */
const titleCentrePx = 470;
const titleSettings = [
  { sizePx: 168, maxLines: 1 },
  { sizePx: 152, maxLines: 1 },
  { sizePx: 128, maxLines: 2 },
  { sizePx: 112, maxLines: 2 },
];
const ruleGapPx = 64;
const ruleWidthPx = 760;
const labelGapPx = 56;
const labelPaddingXPx = 34;
const labelPaddingYPx = 16;
const stationGapPx = 48;

/** Title between two rules, the label on an accent plate, the station's name below. */
export type IdentLayout = LaidOut & {
  title: readonly PlacedText[];
  rules: readonly [Rect, Rect];
  labelPlate: Rect;
  label: PlacedText;
  station: PlacedText | null;
};

/** Lays out the column's opening on the centre line of the canvas. */
export function identLayout(options: LayoutOptions<'ident'>): IdentLayout {
  const { payload, breaks, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const centrePx = canvas.widthPx / 2;
  const { identTitle, dek } = theme.type;
  const set = setText({
    text: payload.title,
    breaks,
    type: identTitle,
    settings: titleSettings,
    widthPx: safe.widthPx,
  });
  const heightPx = blockHeightPx(set.lines.length, set.type);
  const topPx = titleCentrePx - heightPx / 2;
  const title = placeLines({ lines: set.lines, type: set.type, xPx: centrePx, topPx, align: 'centre' });
  const ruleAt = (yPx: number): Rect => ({
    leftPx: centrePx - ruleWidthPx / 2,
    topPx: Math.round(yPx),
    widthPx: ruleWidthPx,
    heightPx: theme.rulePx,
  });
  const rules = [ruleAt(topPx - ruleGapPx - theme.rulePx), ruleAt(topPx + heightPx + ruleGapPx)] as const;
  const labelType = { ...theme.type.bug, sizePx: 60, spacingEm: 0.28 };
  const labelTopPx = rules[1].topPx + theme.rulePx + labelGapPx + labelPaddingYPx;
  const label = placeText({
    text: payload.label,
    type: labelType,
    xPx: centrePx,
    topPx: labelTopPx,
    align: 'centre',
  });
  const labelPlate = rectBetween({
    leftPx: label.rect.leftPx - labelPaddingXPx,
    topPx: labelTopPx - labelPaddingYPx,
    rightPx: label.rect.leftPx + label.rect.widthPx + labelPaddingXPx,
    bottomPx: labelTopPx + labelType.sizePx + labelPaddingYPx,
  });
  const station =
    payload.station === null
      ? null
      : placeText({
          text: payload.station,
          type: { ...dek, spacingEm: 0.12 },
          xPx: centrePx,
          topPx: labelPlate.topPx + labelPlate.heightPx + stationGapPx,
          align: 'centre',
        });
  const overflows = [
    ...setOverflow({ field: 'title', text: payload.title, set }),
    ...lineOverflow({
      field: 'label',
      text: payload.label,
      type: labelType,
      widthPx: safe.widthPx - 2 * labelPaddingXPx,
    }),
    ...(station === null
      ? []
      : lineOverflow({ field: 'station', text: station.text, type: station.type, widthPx: safe.widthPx })),
  ];
  const texts = [...title, label, ...(station === null ? [] : [station])];
  return {
    box: unionOf([...rules, labelPlate, ...texts.map((text) => text.rect)]),
    parts: [...rules, labelPlate],
    texts,
    overflows,
    title,
    rules,
    labelPlate,
    label,
    station,
  };
}
