import { canvasOf, shapeOf } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { bottomOf, rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow, setOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { placeLines } from '../../text/place-lines.ts';
import { typeIn } from '../../text/type-in.ts';
import type { Setting } from '../../text/setting.ts';
import { setText } from '../../text/set-text.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import { textWidthPx } from '../../text/text-width.ts';
import { withHangingDot } from '../../text/with-hanging-dot.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { identMeasures } from './measures.ts';

const labelPaddingXPx = 34;
const labelPaddingYPx = 16;
const stationSpacingEm = 0.12;

/** Title between two rules, the label on an accent plate, the station's name below. */
export type IdentLayout = LaidOut & {
  title: readonly PlacedText[];
  rules: readonly [Rect, Rect];
  labelPlate: Rect;
  label: PlacedText;
  station: PlacedText | null;
  /** The box of the station's logo, above the upper rule. */
  logo: Rect | null;
};

/** Lays out the column's opening on the centre line of the canvas. */
export function identLayout(options: LayoutOptions<'ident'>): IdentLayout {
  const { payload, breaks, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const centrePx = canvas.widthPx / 2;
  const shape = shapeOf(canvas);
  const measures = identMeasures[shape];
  const policy = fitPolicy[shape];
  const { titleCentrePx, ruleWidthPx, ruleGapPx } = measures;
  const { identTitle, dek } = theme.type;
  const set = setText({
    text: payload.title,
    breaks,
    type: identTitle,
    settings: policy.identTitle,
    widthPx: safe.widthPx,
  });
  const heightPx = blockHeightPx(set.lines.length, set.type);
  const topPx = titleCentrePx - heightPx / 2;
  const title = placeLines({
    lines: set.lines,
    field: 'identTitle',
    type: set.type,
    colour: 'white',
    xPx: centrePx,
    topPx,
    align: 'centre',
  }).map((placed) => withHangingDot(placed, rightOf(safe)));
  const ruleAt = (yPx: number): Rect => ({
    leftPx: centrePx - ruleWidthPx / 2,
    topPx: Math.round(yPx),
    widthPx: ruleWidthPx,
    heightPx: theme.rulePx,
  });
  const rules = [ruleAt(topPx - ruleGapPx - theme.rulePx), ruleAt(topPx + heightPx + ruleGapPx)] as const;
  const labelType = { ...typeIn(theme.type.bug, policy.identLabel[0]), spacingEm: 0.28 };
  const labelTopPx = rules[1].topPx + theme.rulePx + measures.labelGapPx + labelPaddingYPx;
  const label = placeText({
    text: payload.label,
    field: 'identLabel',
    type: labelType,
    colour: 'deepest',
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
  const stationTopPx = bottomOf(labelPlate) + measures.stationGapPx;
  const span = clearArea(canvas, {
    topPx: stationTopPx,
    bottomPx: stationTopPx + policy.identStation[0].sizePx,
  });
  const stationWidthPx = 2 * Math.min(centrePx - span.leftPx, rightOf(span) - centrePx);
  const stationIn = (setting: Setting): TypeSpec => ({
    ...typeIn(dek, setting),
    spacingEm: stationSpacingEm,
  });
  const stationTypes = policy.identStation.map(stationIn);
  const stationType =
    stationTypes.find((type) => textWidthPx(payload.station ?? '', type) <= stationWidthPx) ??
    stationTypes.at(-1) ??
    stationIn(policy.identStation[0]);
  const station =
    payload.station === null
      ? null
      : placeText({
          text: payload.station,
          field: 'identStation',
          type: stationType,
          colour: 'accentLight',
          xPx: centrePx,
          topPx: stationTopPx,
          align: 'centre',
        });
  const { widthPx: logoWidthPx, gapPx: logoGapPx } = measures.logo;
  // A title of many lines leaves it less height; its proportions stay.
  const logoHeightPx = Math.min(measures.logo.heightPx, rules[0].topPx - logoGapPx - safe.topPx);
  const logo =
    payload.logo === undefined
      ? null
      : {
          leftPx: centrePx - logoWidthPx / 2,
          topPx: rules[0].topPx - logoGapPx - logoHeightPx,
          widthPx: logoWidthPx,
          heightPx: logoHeightPx,
        };
  const plates = logo === null ? [...rules, labelPlate] : [...rules, labelPlate, logo];
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
      : lineOverflow({ field: 'station', text: station.text, type: stationType, widthPx: stationWidthPx })),
  ];
  const texts = [...title, label, ...(station === null ? [] : [station])];
  return {
    box: unionOf([...plates, ...texts.map((text) => text.rect)]),
    parts: plates,
    surfaces: [{ rect: labelPlate, ground: 'accentEdge' }],
    ...(logo === null || payload.logo === undefined ? {} : { pictures: [{ id: payload.logo, rect: logo }] }),
    texts,
    overflows,
    title,
    rules,
    labelPlate,
    label,
    station,
    logo,
  };
}
