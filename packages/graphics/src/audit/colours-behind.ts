import { lightOpacityIn } from '../art/light-opacity.ts';
import { containsRect, grown, overlaps, type Rect } from '../rect.ts';
import type { Surface } from '../surface.ts';
import { grounds } from '../theme/grounds.ts';
import { mixed, rgbOf, type Rgb } from '../theme/rgb.ts';
import type { Theme } from '../theme/theme.ts';

/** Less than this of a place beyond a surface is arithmetic, in design pixels. */
const slackPx = 0.5;

/** What a translucent plate may lie over where nothing is said of it: a picture, of any colour. */
const anything: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
];

/** Colours as they are, and where light falls on them. */
function lit(colours: readonly Rgb[], place: Rect, { rect, light }: Surface, theme: Theme): readonly Rgb[] {
  if (light === undefined) return colours;
  const opacity = lightOpacityIn[theme.art.name]({ place, box: rect, source: light });
  const ray = { rgb: rgbOf(theme.colours.ray).rgb, opacity };
  return [...colours, ...colours.map((colour) => mixed(ray, colour))];
}

/** The colours between which everything lies that shows behind a place; none where nothing is known of it. */
export function coloursBehind(place: Rect, surfaces: readonly Surface[], theme: Theme): Rgb[] {
  let seen: readonly Rgb[] = [];
  for (const surface of surfaces) {
    const { rect, ground } = surface;
    if (!overlaps(rect, place)) continue;
    const under = seen.length === 0 ? anything : seen;
    const tints = grounds[ground].colours(theme, place, rect);
    const colours = tints.flatMap((tint) =>
      tint.opacity === 1 ? [tint.rgb] : under.map((each) => mixed(tint, each)),
    );
    const over = lit(colours, place, surface, theme);
    seen = containsRect(grown(rect, slackPx), place) ? over : [...seen, ...over];
  }
  return [...seen];
}
