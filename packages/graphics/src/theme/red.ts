import type { Theme } from './theme.ts';
import { themeOf } from './theme-of.ts';

/** Vermilion, gold and paper: the look of the reference boards (design tokens; Cr of the reds stays under 230, standards §2). */
export const red: Theme = themeOf({
  name: 'red',
  art: { name: 'rays', darkest: '#6B070D', lightest: '#D4322A', lightestInShade: '#C02424' },
  colours: {
    brand: '#C2161C',
    brandDark: '#A30D13',
    brandBright: '#C8191F',
    deep: '#7C0A10',
    deepest: '#6B070D',
    glow: '#D62A22',
    ray: '#FFA66B',
    accent: '#E9B65C',
    accentLight: '#F8DFA8',
    accentOnPaper: '#8A5A12',
    paperLight: '#FFFDF8',
    paper: '#FBF5EA',
    paperShade: '#F1E4CF',
    white: '#FFFFFF',
    ink: '#1D1416',
    inkSoft: '#4B3D38',
    captionPlate: 'rgba(38, 26, 27, 0.88)',
    nextPlate: 'rgba(255, 255, 255, 0.55)',
    nextNumeral: '#EDB9AE',
    plateShadow: 'rgba(74, 24, 12, 0.42)',
  },
});
