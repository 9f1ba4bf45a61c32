import type { ArtName } from '../art/art-name.ts';
import type { TypeStyle } from '../text/type-spec.ts';

/** Colours by what they are for, written as `rgbOf` reads them; the accent as #rrggbb. */
export type Colours = {
  /** The colour of plates; white on it has at least 4.5:1. */
  brand: string;
  /** Left end of a plate that ends in `brandBright`. */
  brandDark: string;
  brandBright: string;
  deep: string;
  deepest: string;
  /** Where the backdrop is brightest. */
  glow: string;
  /** Rays of light over the backdrop. */
  ray: string;
  accent: string;
  accentLight: string;
  /** Numerals on white, where the accent is unreadable. */
  accentOnPaper: string;
  paperLight: string;
  paper: string;
  paperShade: string;
  white: string;
  ink: string;
  inkSoft: string;
  /** Translucent plates over paper. */
  captionPlate: string;
  nextPlate: string;
  /** Numerals of points to come: there, and not to be read yet. */
  nextNumeral: string;
  /** The same on the deep ground of an upright picture. */
  nextOnDeep: string;
  nextNumeralOnDeep: string;
  plateShadow: string;
};

/** What a theme says of its art: which, and between which colours it keeps where words lie on it, in its light and out of it. */
export type ThemeArt = { name: ArtName; darkest: string; lightest: string; lightestInShade: string };

/** Type by what it is for; how large it is, the fit policy says for each shape. */
export type Typography = {
  bug: TypeStyle;
  headline: TypeStyle;
  groundHeadline: TypeStyle;
  dek: TypeStyle;
  credit: TypeStyle;
  creditsTitle: TypeStyle;
  identTitle: TypeStyle;
  name: TypeStyle;
  post: TypeStyle;
  role: TypeStyle;
  pointsHeading: TypeStyle;
  pointNumeral: TypeStyle;
  pointText: TypeStyle;
  caption: TypeStyle;
};

/** Everything that may differ from one look to another. */
export type Theme = {
  name: string;
  colours: Colours;
  /** What fills the frame behind ident, title card and credits. */
  art: ThemeArt;
  type: Typography;
  /** Fills of plates, as CSS backgrounds. */
  fills: {
    plate: string;
    accentEdge: string;
    paper: string;
    /** Under the picture of an upright or square one. */
    deepGround: string;
    fadingAccent: string;
    fadingBothWaysAccent: string;
  };
  /** Shadow of a plate: falls straight down, so it never widens the plate. */
  plateShadow: string;
  /** How far that shadow reaches below the plate, in design pixels. */
  shadowDropPx: number;
  /** Thickness of rules, in design pixels; even, at least 4 (design tokens). */
  rulePx: number;
};
