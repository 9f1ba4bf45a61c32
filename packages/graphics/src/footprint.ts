import type { Format, Kind, ScreenItem, ScreenItemOf } from '@lanmu/timeline';
import type { GraphicKind, LaidOut } from './kinds/graphic-kind.ts';
import { kinds } from './kinds/kinds.ts';
import { onRaster } from './on-raster.ts';
import { grown, type Rect } from './rect.ts';
import { themeNamed } from './theme/themes.ts';

/** Where an item of a Screen paints, as rectangles in whole pixels of the raster. */
export type Footprint = {
  /** Outside them the item paints nothing, in any phase. */
  all: readonly Rect[];
  /** Outside them every item of the kind that is held, in this theme, paints the same; `all` for most kinds. */
  detail: readonly Rect[];
};

/** How far ink may leave an em box, in em: the tails of g and y, and the slack of a browser's antialiasing. */
const inkReachEm = 0.3;

/** Room for antialiasing around edges that fall between pixels, in design pixels. */
const slackPx = 4;

/** Furthest that a part leaves its place on its way in or out, in design pixels, and a little more. */
const motionReachPx = { x: 56, y: 28 };

/** Everything a layout draws: its box and what ink leaves it, or its parts and its texts one by one. */
function paintedBy({ box, parts, texts }: LaidOut, isMoving: boolean): Rect[] {
  const inks = texts.map(({ rect, type }) => grown(rect, inkReachEm * type.sizePx));
  if (parts === undefined) return [box, ...inks];
  // Inside a box there is room to move; a part of its own may leave its place.
  return [...parts, ...inks].map((rect) => (isMoving ? grown(rect, motionReachPx.x, motionReachPx.y) : rect));
}

/** Where an item paints. Throws a RangeError for a theme that does not exist. */
export function footprintOf(item: ScreenItem, options: { theme: string; format: Format }): Footprint {
  const theme = themeNamed(options.theme);
  const { format } = options;
  const footprint = <K extends Kind>({ kind, payload, breaks, step, phase }: ScreenItemOf<K>): Footprint => {
    const { layout, detail }: GraphicKind<K> = kinds[kind];
    // While a step is being taken, the one before still shows.
    const steps = (step > 0 ? [step - 1, step] : [step]).map((at) => ({
      payload,
      breaks,
      step: at,
      theme,
      format,
    }));
    const isMoving = phase.name !== 'hold';
    const all = steps
      .flatMap((at) => paintedBy(layout(at), isMoving))
      .map((rect) => onRaster(grown(rect, slackPx), format));
    if (detail === undefined) return { all, detail: all };
    return { all, detail: steps.map((at) => onRaster(grown(detail(at), slackPx), format)) };
  };
  return footprint(item as ScreenItemOf<Kind>);
}
