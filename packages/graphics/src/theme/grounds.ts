import type { Rect } from '../rect.ts';
import type { Ground } from '../surface.ts';
import { alongPlate } from './along-plate.ts';
import { mixed, rgbOf, type Tint } from './rgb.ts';
import type { Colours, Theme } from './theme.ts';

/** One ground: the CSS background that fills it, and the colours between which a place on an area of it lies. */
export type GroundLook = {
  fill: (theme: Theme) => string;
  colours: (theme: Theme, place: Rect, area: Rect) => readonly Tint[];
};

const ofColours =
  (...names: readonly (keyof Colours)[]): GroundLook['colours'] =>
  ({ colours }) =>
    names.map((name) => rgbOf(colours[name]));

const plain = (name: keyof Colours): GroundLook => ({
  fill: ({ colours }) => colours[name],
  colours: ofColours(name),
});

/** The part of a plate's gradient that lies in a place. */
const ofPlate: GroundLook['colours'] = ({ colours }, place, area) => {
  const { from, to } = alongPlate(place, area);
  const dark = rgbOf(colours.brandDark).rgb;
  const bright = rgbOf(colours.brandBright).rgb;
  return [from, to].map((share) => ({ rgb: mixed({ rgb: bright, opacity: share }, dark), opacity: 1 }));
};

/** Every ground that words may lie on: components fill it, and the audit compares the words with it. */
export const grounds: Readonly<Record<Ground, GroundLook>> = {
  paper: { fill: ({ fills }) => fills.paper, colours: ofColours('paperLight', 'paper', 'paperShade') },
  plate: { fill: ({ fills }) => fills.plate, colours: ofPlate },
  brand: plain('brand'),
  accent: plain('accent'),
  accentEdge: { fill: ({ fills }) => fills.accentEdge, colours: ofColours('accentLight', 'accent') },
  white: plain('white'),
  captionPlate: plain('captionPlate'),
  nextPlate: plain('nextPlate'),
  nextOnDeep: plain('nextOnDeep'),
  deepGround: { fill: ({ fills }) => fills.deepGround, colours: ofColours('deep', 'deepest', 'brandDark') },
  // Art is drawn, not filled; `tests/art-contrast` proves that it keeps to what the theme says of it.
  art: { fill: () => 'none', colours: ({ art }) => [rgbOf(art.darkest), rgbOf(art.lightest)] },
  shadedArt: { fill: () => 'none', colours: ({ art }) => [rgbOf(art.darkest), rgbOf(art.lightestInShade)] },
};
