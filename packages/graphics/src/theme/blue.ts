import type { Theme } from './theme.ts';
import { themeOf } from './theme-of.ts';

/** Blue, pale gold and cool paper, for civic and economic columns. */
export const blue: Theme = themeOf({
  name: 'blue',
  art: { name: 'planes', darkest: '#072045', lightest: '#3377C0', lightestInShade: '#255F9E' },
  colours: {
    brand: '#14539A',
    brandDark: '#0E3F7C',
    brandBright: '#1A5FAE',
    deep: '#0B2E5E',
    deepest: '#072045',
    glow: '#2A71BC',
    ray: '#A9D2FF',
    accent: '#EBC57E',
    accentLight: '#FBE8C0',
    accentOnPaper: '#7A5710',
    paperLight: '#FCFEFF',
    paper: '#F2F7FB',
    paperShade: '#D9E5F0',
    white: '#FFFFFF',
    ink: '#131A24',
    inkSoft: '#3A4756',
    captionPlate: 'rgba(18, 28, 42, 0.88)',
    nextPlate: 'rgba(255, 255, 255, 0.55)',
    nextNumeral: '#A8C3E2',
    plateShadow: 'rgba(12, 36, 74, 0.42)',
  },
});
