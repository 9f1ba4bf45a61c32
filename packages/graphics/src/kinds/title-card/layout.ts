import { canvasOf, shapeOf } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { bottomOf, rightOf, unionOf, type Rect } from '../../rect.ts';
import { inkRect } from '../../text/ink-rect.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow } from '../../text/overflow.ts';
import { placeLines } from '../../text/place-lines.ts';
import { setText } from '../../text/set-text.ts';
import { bugLayout, type BugLayout } from '../bug/layout.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import type { PlacedCredit } from './credit-rows.ts';
import { titleCardMeasures } from './measures.ts';
import { loweredCredits, placeCredits } from './place-credits.ts';

const barWidthPx = 12;
/** Least room between the column's mark and a long headline (house). */
const markGapPx = 56;

/** Column mark, bar and headline, dash and dek, reporters. */
export type TitleCardLayout = LaidOut & {
  mark: BugLayout;
  bar: Rect;
  headline: readonly PlacedText[];
  dash: Rect;
  dek: readonly PlacedText[];
  credits: readonly PlacedCredit[];
};

/** Lays out the title card on one left axis. */
export function titleCardLayout(options: LayoutOptions<'titleCard'>): TitleCardLayout {
  const { payload, breaks, step, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const shape = shapeOf(canvas);
  const measures = titleCardMeasures[shape];
  const policy = fitPolicy[shape];
  const isBarLeft = measures.bar.side === 'left';
  const mark = bugLayout({ payload: payload.column, step, theme, format });
  const leftPx = safe.leftPx + (isBarLeft ? barWidthPx + measures.bar.gapPx : 0);
  // Dek and reporters may come to lie beside an app's buttons; the headline stays above them.
  const lower = clearArea(canvas);
  const dekLeftPx = leftPx + measures.dek.dashWidthPx + measures.dek.dashGapPx;
  const reporters = placeCredits({
    credits: payload.credits,
    type: theme.type.credit,
    settings: policy.cardCredit,
    leftPx,
    rightPx: rightOf(lower),
    measures: measures.credits,
  });
  const setDek = setText({
    text: payload.dek,
    breaks,
    type: theme.type.dek,
    settings: policy.cardDek,
    widthPx: rightOf(lower) - dekLeftPx,
  });
  const { place, gapPx: creditsGapPx } = measures.credits;
  const isAfterDek = place === 'afterDek';
  const creditsBottomPx = isAfterDek ? bottomOf(safe) : place.bottomPx;
  const endPx = creditsBottomPx - reporters.heightPx - creditsGapPx;
  const underPx = measures.dek.gapPx + blockHeightPx(setDek.lines.length, setDek.type);
  const barAbovePx = isBarLeft ? 0 : barWidthPx + measures.bar.gapPx;
  const highestPx = bottomOf(mark.box) + markGapPx + barAbovePx;
  const set = setText({
    text: payload.headline,
    handLines: payload.headlineLines,
    hangs: true,
    breaks,
    type: theme.type.headline,
    settings: policy.cardHeadline,
    widthPx: rightOf(safe) - leftPx,
    maxHeightPx: Math.min(endPx - underPx, measures.headline.lowestPx) - highestPx,
  });
  const headlineHeightPx = blockHeightPx(set.lines.length, set.type);
  const wantedPx = measures.headline.centrePx - headlineHeightPx / 2;
  const topPx = Math.min(
    isBarLeft ? wantedPx : Math.max(highestPx, wantedPx),
    endPx - underPx - headlineHeightPx,
  );
  const headline = placeLines({
    lines: set.lines,
    field: 'cardHeadline',
    type: set.type,
    colour: 'white',
    xPx: leftPx,
    topPx,
  });
  const bar = isBarLeft
    ? { leftPx: safe.leftPx, topPx, widthPx: barWidthPx, heightPx: headlineHeightPx }
    : { leftPx, topPx: topPx - barAbovePx, widthPx: measures.bar.lengthPx, heightPx: barWidthPx };
  const dekTopPx = topPx + headlineHeightPx + measures.dek.gapPx;
  const dek = placeLines({
    lines: setDek.lines,
    field: 'cardDek',
    type: setDek.type,
    colour: 'accentLight',
    xPx: dekLeftPx,
    topPx: dekTopPx,
  });
  const dash = {
    leftPx,
    topPx: Math.round(dekTopPx + setDek.type.sizePx / 2) - theme.rulePx / 2,
    widthPx: measures.dek.dashWidthPx,
    heightPx: theme.rulePx,
  };
  const creditsTopPx = isAfterDek
    ? topPx + headlineHeightPx + underPx + creditsGapPx
    : creditsBottomPx - reporters.heightPx;
  const credits = loweredCredits(reporters.credits, creditsTopPx);
  const texts = [
    ...mark.texts,
    ...headline,
    ...dek,
    ...credits.flatMap(({ label, names }) => (label === null ? names : [label, ...names])),
  ];
  return {
    box: unionOf([mark.box, bar, dash, ...texts.map(inkRect)]),
    parts: [mark.box, bar, dash],
    surfaces: mark.surfaces,
    ...(mark.pictures === undefined ? {} : { pictures: mark.pictures }),
    texts,
    overflows: [
      ...mark.overflows.map((overflow) => ({ ...overflow, field: `column.${overflow.field}` })),
      // Where a crowd of reporters takes its room, the headline is not to blame.
      ...(set.fits || reporters.crowd === null
        ? setOverflow({ field: 'headline', text: payload.headline, set })
        : [reporters.crowd]),
      ...setOverflow({ field: 'dek', text: payload.dek, set: setDek }),
      ...reporters.overflows,
    ],
    mark,
    bar,
    headline,
    dash,
    dek,
    credits,
  };
}
