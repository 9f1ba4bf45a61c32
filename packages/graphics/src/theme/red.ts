import type { Colours, Theme } from './theme.ts';

/** Tokens of the look "red" (design tokens; Cr of the reds stays under 230, standards §2). */
const colours: Colours = {
  vermilion: '#C2161C',
  vermilionDark: '#A30D13',
  vermilionBright: '#C8191F',
  deepRed: '#7C0A10',
  deepestRed: '#6B070D',
  glow: '#D62A22',
  ray: '#FFA66B',
  gold: '#E9B65C',
  goldLight: '#F8DFA8',
  bronze: '#8A5A12',
  paperLight: '#FFFDF8',
  paper: '#FBF5EA',
  paperShade: '#F1E4CF',
  white: '#FFFFFF',
  ink: '#1D1416',
  inkSoft: '#4B3D38',
  captionPlate: 'rgba(38, 26, 27, 0.88)',
  nextPlate: 'rgba(255, 255, 255, 0.55)',
  nextNumeral: '#EDB9AE',
};

/** Vermilion, gold and paper: the look of the reference boards. */
export const red: Theme = {
  name: 'red',
  colours,
  type: {
    bug: { face: 'sans700', sizePx: 40, spacingEm: 0.05, leadingEm: 1 },
    headline: { face: 'serif900', sizePx: 116, spacingEm: 0, leadingEm: 1.26 },
    groundHeadline: { face: 'serif900', sizePx: 104, spacingEm: 0, leadingEm: 1.28 },
    dek: { face: 'sans500', sizePx: 48, spacingEm: 0.02, leadingEm: 1.4 },
    credit: { face: 'sans500', sizePx: 48, spacingEm: 0.1, leadingEm: 1.4 },
    creditsTitle: { face: 'serif900', sizePx: 76, spacingEm: 0.06, leadingEm: 1.3 },
    identTitle: { face: 'serif900', sizePx: 168, spacingEm: 0.04, leadingEm: 1.25 },
    name: { face: 'sans700', sizePx: 64, spacingEm: 0.08, leadingEm: 1 },
    post: { face: 'sans600', sizePx: 42, spacingEm: 0, leadingEm: 1.36 },
    role: { face: 'sans600', sizePx: 42, spacingEm: 0.2, leadingEm: 1 },
    pointsHeading: { face: 'sans700', sizePx: 48, spacingEm: 0.06, leadingEm: 1 },
    pointNumeral: { face: 'serif900', sizePx: 76, spacingEm: 0, leadingEm: 1 },
    pointText: { face: 'sans600', sizePx: 44, spacingEm: 0, leadingEm: 1.3 },
    caption: { face: 'sans600', sizePx: 60, spacingEm: 0.03, leadingEm: 1 },
  },
  fills: {
    plate: `linear-gradient(100deg, ${colours.vermilionDark}, ${colours.vermilionBright})`,
    goldEdge: `linear-gradient(180deg, ${colours.goldLight}, ${colours.gold} 70%)`,
    paper: `radial-gradient(120% 130% at 28% 16%, ${colours.paperLight} 0%, ${colours.paper} 38%, ${colours.paperShade} 100%)`,
    fadingGold: `linear-gradient(90deg, ${colours.gold}, rgba(233, 182, 92, 0))`,
    fadingBothWaysGold: `linear-gradient(90deg, rgba(233, 182, 92, 0), ${colours.gold} 35%, ${colours.gold} 65%, rgba(233, 182, 92, 0))`,
  },
  plateShadow: '0 20px 20px -20px rgba(74, 24, 12, 0.42)',
  shadowDropPx: 20,
  rulePx: 4,
};
