import type { Theme } from './theme.ts';
import { themeOf } from './theme-of.ts';

/** Ink green, wheat and warm paper, for columns of the country and of farming. */
export const green: Theme = themeOf({
  name: 'green',
  art: { name: 'hills', darkest: '#09271E', lightest: '#468260', lightestInShade: '#295F46' },
  colours: {
    brand: '#1E5A42',
    brandDark: '#164633',
    brandBright: '#28694D',
    deep: '#0F382B',
    deepest: '#0A281F',
    glow: '#2E7152',
    ray: '#D6EFBE',
    accent: '#E3C36C',
    accentLight: '#F6E8B8',
    accentOnPaper: '#6E5710',
    paperLight: '#FEFDF6',
    paper: '#F7F3E4',
    paperShade: '#E6DFC5',
    white: '#FFFFFF',
    ink: '#16201A',
    inkSoft: '#3E4A40',
    captionPlate: 'rgba(22, 32, 27, 0.88)',
    nextPlate: 'rgba(255, 255, 255, 0.55)',
    nextNumeral: '#B2CBAE',
    plateShadow: 'rgba(20, 46, 30, 0.42)',
  },
});
