import type { Breaks } from '@lanmu/timeline';
import type { ForegroundPlace } from '../../art/foreground.ts';
import { canvasOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { bottomOf, type Rect } from '../../rect.ts';
import type { Stage } from '../../stage.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow } from '../../text/overflow.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { placeLines } from '../../text/place-lines.ts';
import { setText } from '../../text/set-text.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { bandLight } from './ground-light.ts';
import type { GroundState } from './ground-state.ts';

/** Headline on the brand band; on the picture area, while it is bare, whom the interview is with. */
export type StageGroundLayout = LaidOut & {
  shape: 'stage';
  stage: Stage;
  /** Where the theme's foreground lies on the deep ground; null where a caption fills that. */
  foreground: ForegroundPlace | null;
  headline: readonly PlacedText[];
  rule: Rect | null;
  dek: readonly PlacedText[];
  name: readonly PlacedText[];
};

/** Where the headline may stand in the band: under the mark and a station's name, above the picture (house). */
const headlineTopPx = { vertical: 222, square: 140 } as const;
const headlineFootPx = { vertical: 12, square: 28 } as const;
const headlineLeadingEm = 1.2;
/** Lower than on the full-frame art, so that captions and points stand above its hem (house). */
const foregrounds = { vertical: { stretch: 1.7, liftPx: 110 }, square: null } as const;
/** Room of the name card in the picture: above it, and below it for the tallest lower third. */
const cardTopPx = 28;
const cardFootPx = 264;
const ruleWidthPx = 160;
const ruleGapPx = 32;
const nameGapPx = 34;

/** Whom a dek names: what stands behind its full-width space, and what stands before it. */
function dekParts(dek: string): { before: string; name: string } {
  const gap = dek.lastIndexOf('\u3000');
  return gap === -1 ? { before: dek, name: '' } : { before: dek.slice(0, gap), name: dek.slice(gap + 1) };
}

function breaksBefore(breaks: Breaks | undefined, dek: string, before: string): Breaks {
  return { [before]: (breaks?.[dek] ?? []).filter(({ at }) => at < before.length) };
}

/** Lays out the ground of an upright or square picture. Beside points that lie over the picture the card is gone. */
export function stageGroundLayout(
  options: Omit<LayoutOptions<'ground'>, 'step'> & { state: GroundState; stage: Stage },
): StageGroundLayout {
  const { payload, breaks, state, stage, theme, format } = options;
  const canvas = canvasOf(format);
  const { shape } = stage;
  const policy = fitPolicy[shape];
  const { leftPx, widthPx } = graphicsSafe(canvas);
  const topPx = headlineTopPx[shape];
  const headlineRoomPx = bottomOf(stage.band) - headlineFootPx[shape] - topPx;
  const setHeadline = setText({
    text: payload.headline,
    handLines: payload.headlineLines,
    hangs: true,
    breaks,
    type: { ...theme.type.groundHeadline, leadingEm: headlineLeadingEm },
    settings: policy.groundHeadline,
    widthPx,
    maxHeightPx: headlineRoomPx,
  });
  const headline = placeLines({
    lines: setHeadline.lines,
    field: 'groundHeadline',
    type: setHeadline.type,
    colour: 'white',
    xPx: leftPx,
    topPx: topPx + (headlineRoomPx - blockHeightPx(setHeadline.lines.length, setHeadline.type)) / 2,
  });
  const box = { leftPx: 0, topPx: 0, ...canvas };
  const surfaces = [
    { rect: stage.band, ground: 'plate', light: bandLight(stage.band) },
    { rect: stage.picture, ground: 'paper' },
    { rect: stage.below, ground: 'deepGround' },
  ] as const;
  const bare = { shape: 'stage', box, surfaces, stage, foreground: foregrounds[shape], headline } as const;
  const overflows = setOverflow({ field: 'headline', text: payload.headline, set: setHeadline });
  if (state === 'besidePoints') return { ...bare, texts: headline, overflows, rule: null, dek: [], name: [] };
  const parts = dekParts(payload.dek);
  const setBefore = setText({
    text: parts.before,
    breaks: breaksBefore(breaks, payload.dek, parts.before),
    type: theme.type.dek,
    settings: policy.groundDek,
    widthPx,
  });
  const setName = setText({
    text: parts.name,
    breaks: undefined,
    type: theme.type.name,
    settings: policy.groundName,
    widthPx,
  });
  const beforePx = blockHeightPx(setBefore.lines.length, setBefore.type);
  const namePx = blockHeightPx(setName.lines.length, setName.type);
  const cardPx = theme.rulePx + ruleGapPx + beforePx + (namePx === 0 ? 0 : nameGapPx + namePx);
  // In the middle of the picture, or as near to it as the lower third leaves room.
  const { heightPx: picturePx } = stage.picture;
  const downPx = Math.min((picturePx - cardPx) / 2, picturePx - cardFootPx - cardPx);
  const ruleTopPx = Math.round(stage.picture.topPx + Math.max(cardTopPx, downPx));
  const dekTopPx = ruleTopPx + theme.rulePx + ruleGapPx;
  const dek = placeLines({
    lines: setBefore.lines,
    field: 'groundDek',
    type: setBefore.type,
    colour: 'inkSoft',
    xPx: leftPx,
    topPx: dekTopPx,
  });
  const name = placeLines({
    lines: setName.lines,
    field: 'groundName',
    type: setName.type,
    colour: 'ink',
    xPx: leftPx,
    topPx: dekTopPx + beforePx + nameGapPx,
  });
  return {
    ...bare,
    texts: [...headline, ...dek, ...name],
    overflows: [
      ...overflows,
      ...setOverflow({ field: 'dek', text: payload.dek, set: setBefore.fits ? setName : setBefore }),
    ],
    rule: { leftPx, topPx: ruleTopPx, widthPx: ruleWidthPx, heightPx: theme.rulePx },
    dek,
    name,
  };
}
