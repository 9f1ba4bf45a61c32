import type { Format, Kind, ScreenItem, ScreenItemOf } from '@lanmu/timeline';
import { rasterScale } from './canvas.ts';
import type { GraphicKind } from './kinds/graphic-kind.ts';
import { kinds } from './kinds/kinds.ts';
import { bottomOf, rectBetween, rightOf, unionOf, type Rect } from './rect.ts';
import type { PlacedText } from './text/placed-text.ts';
import { themeNamed } from './theme/themes.ts';

/** Where an item of a Screen paints, in whole pixels of the raster. */
export type Footprint = {
  /** Outside it the item paints nothing, in any phase. */
  all: Rect;
  /** Outside it every settled item of the kind, in this theme, paints the same; `all` for most kinds. */
  detail: Rect;
};

/** How far ink may leave an em box, in em: the tails of g and y, and the slack of a browser's antialiasing. */
const inkReachEm = 0.3;

/** Room for antialiasing around edges that fall between pixels, in design pixels. */
const slackPx = 4;

function inkOf({ rect, type }: PlacedText): Rect {
  return grown(rect, inkReachEm * type.sizePx);
}

function grown(rect: Rect, byPx: number): Rect {
  return {
    leftPx: rect.leftPx - byPx,
    topPx: rect.topPx - byPx,
    widthPx: rect.widthPx + 2 * byPx,
    heightPx: rect.heightPx + 2 * byPx,
  };
}

/** A rectangle of the canvas in whole pixels of the raster, outwards, and cut at its edges. */
function onRaster(rect: Rect, format: Format): Rect {
  const scale = rasterScale(format);
  const roomy = grown(rect, slackPx);
  const within = (px: number, limit: number): number => Math.min(limit, Math.max(0, px));
  return rectBetween({
    leftPx: within(Math.floor(roomy.leftPx * scale), format.widthPx),
    topPx: within(Math.floor(roomy.topPx * scale), format.heightPx),
    rightPx: within(Math.ceil(rightOf(roomy) * scale), format.widthPx),
    bottomPx: within(Math.ceil(bottomOf(roomy) * scale), format.heightPx),
  });
}

/** Where an item paints. Throws a RangeError for a theme that does not exist. */
export function footprintOf(item: ScreenItem, options: { theme: string; format: Format }): Footprint {
  const theme = themeNamed(options.theme);
  const { format } = options;
  const footprint = <K extends Kind>({ kind, payload, step }: ScreenItemOf<K>): Footprint => {
    const { layout, detail }: GraphicKind<K> = kinds[kind];
    const laid = (at: number): Rect => {
      const { box, texts } = layout({ payload, step: at, theme, format });
      return unionOf([box, ...texts.map(inkOf)]);
    };
    // While a step is being taken, the one before still shows.
    const steps = step > 0 ? [step - 1, step] : [step];
    const all = onRaster(unionOf(steps.map(laid)), format);
    if (detail === undefined) return { all, detail: all };
    const parts = steps.map((at) => detail({ payload, step: at, theme, format }));
    return { all, detail: onRaster(unionOf(parts), format) };
  };
  return footprint(item as ScreenItemOf<Kind>);
}
