import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rightOf, unionOf, type Rect } from '../../rect.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow } from '../../text/overflow.ts';
import { placeLines } from '../../text/place-lines.ts';
import { setText } from '../../text/set-text.ts';
import { bugLayout, type BugLayout } from '../bug/layout.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { placeCredits, type PlacedCredit } from './place-credits.ts';

/** The board "title": a bar, right of it the headline centred on this line, then the dek and the reporters. */
const headlineCentrePx = 512;
const barWidthPx = 12;
const textLeftPx = 64;
const headlineSettings = [
  { sizePx: 116, maxLines: 2 },
  { sizePx: 108, maxLines: 2 },
  { sizePx: 96, maxLines: 2 },
  { sizePx: 96, maxLines: 3 },
  { sizePx: 84, maxLines: 3 },
  { sizePx: 72, maxLines: 4 },
];
const dekGapPx = 66;
const dekSettings = [
  { sizePx: 48, maxLines: 1 },
  { sizePx: 44, maxLines: 1 },
  { sizePx: 44, maxLines: 2 },
  { sizePx: 40, maxLines: 2 },
];
const dashWidthPx = 96;
const dashGapPx = 28;
/** Bottom of the last line of reporters, above the folds of cloth. */
const creditsBottomPx = 936;
/** Least room above the reporters, and the highest a long headline may begin. */
const creditsGapPx = 56;
const headlineTopPx = 176;

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
  const safe = graphicsSafe(canvasOf(format));
  const mark = bugLayout({ payload: payload.column, step, theme, format });
  const leftPx = safe.leftPx + textLeftPx;
  const widthPx = rightOf(safe) - leftPx;
  const dekLeftPx = leftPx + dashWidthPx + dashGapPx;
  const { credits, ...reporters } = placeCredits({
    credits: payload.credits,
    type: theme.type.credit,
    leftPx,
    rightPx: rightOf(safe),
    bottomPx: creditsBottomPx,
  });
  const setDek = setText({
    text: payload.dek,
    breaks,
    type: theme.type.dek,
    settings: dekSettings,
    widthPx: rightOf(safe) - dekLeftPx,
  });
  const underPx = dekGapPx + blockHeightPx(setDek.lines.length, setDek.type);
  const endPx =
    Math.min(creditsBottomPx, ...credits.flatMap(({ names }) => names.map((name) => name.rect.topPx))) -
    creditsGapPx;
  const set = setText({
    text: payload.headline,
    handLines: payload.headlineLines,
    breaks,
    type: theme.type.headline,
    settings: headlineSettings,
    widthPx,
    maxHeightPx: endPx - underPx - headlineTopPx,
  });
  const headlineHeightPx = blockHeightPx(set.lines.length, set.type);
  const topPx = Math.min(headlineCentrePx - headlineHeightPx / 2, endPx - underPx - headlineHeightPx);
  const headline = placeLines({ lines: set.lines, type: set.type, xPx: leftPx, topPx });
  const bar = { leftPx: safe.leftPx, topPx, widthPx: barWidthPx, heightPx: headlineHeightPx };
  const dekTopPx = topPx + headlineHeightPx + dekGapPx;
  const dek = placeLines({ lines: setDek.lines, type: setDek.type, xPx: dekLeftPx, topPx: dekTopPx });
  const dash = {
    leftPx,
    topPx: Math.round(dekTopPx + setDek.type.sizePx / 2) - theme.rulePx / 2,
    widthPx: dashWidthPx,
    heightPx: theme.rulePx,
  };
  const texts = [
    ...mark.texts,
    ...headline,
    ...dek,
    ...credits.flatMap(({ label, names }) => (label === null ? names : [label, ...names])),
  ];
  return {
    box: unionOf([mark.box, bar, dash, ...texts.map((text) => text.rect)]),
    parts: [mark.box, bar, dash],
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
