import { canvasOf, type Canvas } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rectBetween, rightOf, type Rect } from '../../rect.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow } from '../../text/overflow.ts';
import { placeLines } from '../../text/place-lines.ts';
import { setText } from '../../text/set-text.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { plateLight } from './ground-light.ts';
import type { GroundState } from './ground-state.ts';

/** The headline plate in one of the ground's states. */
export type PlateGroundLayout = LaidOut & {
  shape: 'plate';
  plate: Rect;
  edge: Rect;
  headline: readonly PlacedText[];
  rule: Rect | null;
  dek: readonly PlacedText[];
};

type Measures = {
  rightPx: (canvas: Canvas) => number;
  topPx: number;
  bottomPx: number;
  /** From the edge to the text, and from the text to the right edge. */
  paddingPx: number;
  field: 'groundHeadline' | 'groundHeadlineBesidePoints';
  showsDek: boolean;
};

/** The plates of the board "studio"; the wide one fills what the points leave empty. Serif keeps to 72 px (standards §2). */
const measures: Readonly<Record<GroundState, Measures>> = {
  alone: {
    rightPx: (canvas) => rightOf(graphicsSafe(canvas)),
    topPx: 190,
    bottomPx: 676,
    paddingPx: 76,
    field: 'groundHeadline',
    showsDek: true,
  },
  besidePoints: {
    rightPx: (canvas) => canvas.widthPx / 2 - 84,
    topPx: 236,
    bottomPx: 700,
    paddingPx: 48,
    field: 'groundHeadlineBesidePoints',
    showsDek: false,
  },
};

const edgeWidthPx = 14;
const ruleGapPx = 40;
const dekGapPx = 36;
/** Least room above the headline and below the last line. */
const verticalPaddingPx = 44;
const ruleWidthPx = 160;
/** Lays out the ground of a television in one state: headline, and under it a rule and the dek when it stands alone. */
export function plateGroundLayout(
  options: Omit<LayoutOptions<'ground'>, 'step'> & { state: GroundState },
): PlateGroundLayout {
  const { payload, breaks, state, theme, format } = options;
  const canvas = canvasOf(format);
  const { rightPx, topPx, bottomPx, paddingPx, field, showsDek } = measures[state];
  const { leftPx } = graphicsSafe(canvas);
  const plate = rectBetween({ leftPx, topPx, rightPx: rightPx(canvas), bottomPx });
  const edge = { ...plate, widthPx: edgeWidthPx };
  const textLeftPx = rightOf(edge) + paddingPx;
  const widthPx = rightOf(plate) - paddingPx - textLeftPx;
  const setDek = setText({
    text: payload.dek,
    breaks,
    type: theme.type.dek,
    settings: fitPolicy.landscape.groundDek,
    widthPx,
  });
  const underPx = showsDek
    ? ruleGapPx + theme.rulePx + dekGapPx + blockHeightPx(setDek.lines.length, setDek.type)
    : 0;
  const set = setText({
    text: payload.headline,
    handLines: payload.headlineLines,
    hangs: true,
    breaks,
    type: theme.type.groundHeadline,
    settings: fitPolicy.landscape[field],
    widthPx,
    maxHeightPx: plate.heightPx - 2 * verticalPaddingPx - underPx,
  });
  const headlineHeightPx = blockHeightPx(set.lines.length, set.type);
  const textTopPx = plate.topPx + (plate.heightPx - headlineHeightPx - underPx) / 2;
  const ruleTopPx = Math.round(textTopPx + headlineHeightPx + ruleGapPx);
  const headline = placeLines({
    lines: set.lines,
    field,
    type: set.type,
    colour: 'white',
    xPx: textLeftPx,
    topPx: textTopPx,
  });
  const rule = { leftPx: textLeftPx, topPx: ruleTopPx, widthPx: ruleWidthPx, heightPx: theme.rulePx };
  const dek = showsDek
    ? placeLines({
        lines: setDek.lines,
        field: 'groundDek',
        type: setDek.type,
        colour: 'accentLight',
        xPx: textLeftPx,
        topPx: ruleTopPx + theme.rulePx + dekGapPx,
      })
    : [];
  const box = { leftPx: 0, topPx: 0, ...canvas };
  return {
    shape: 'plate',
    box,
    surfaces: [
      { rect: box, ground: 'paper' },
      { rect: plate, ground: 'plate', light: plateLight(plate, canvas) },
    ],
    texts: [...headline, ...dek],
    overflows: [
      ...setOverflow({ field: 'headline', text: payload.headline, set }),
      ...(showsDek ? setOverflow({ field: 'dek', text: payload.dek, set: setDek }) : []),
    ],
    plate,
    edge,
    headline,
    rule: showsDek ? rule : null,
    dek,
  };
}
