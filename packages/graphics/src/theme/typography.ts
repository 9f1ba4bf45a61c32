import type { Typography } from './theme.ts';

/** How the house sets its texts, in every theme (design tokens). */
export const typography: Typography = {
  bug: { face: 'sans700', spacingEm: 0.05, leadingEm: 1 },
  headline: { face: 'serif900', spacingEm: 0, leadingEm: 1.26 },
  groundHeadline: { face: 'serif900', spacingEm: 0, leadingEm: 1.28 },
  dek: { face: 'sans500', spacingEm: 0.02, leadingEm: 1.4 },
  credit: { face: 'sans500', spacingEm: 0.1, leadingEm: 1.4 },
  creditsTitle: { face: 'serif900', spacingEm: 0.06, leadingEm: 1.3 },
  identTitle: { face: 'serif900', spacingEm: 0.04, leadingEm: 1.25 },
  name: { face: 'sans700', spacingEm: 0.08, leadingEm: 1 },
  post: { face: 'sans600', spacingEm: 0, leadingEm: 1.36 },
  role: { face: 'sans600', spacingEm: 0.2, leadingEm: 1 },
  pointsHeading: { face: 'sans700', spacingEm: 0.06, leadingEm: 1 },
  pointNumeral: { face: 'serif900', spacingEm: 0, leadingEm: 1 },
  pointText: { face: 'sans600', spacingEm: 0, leadingEm: 1.3 },
  caption: { face: 'sans600', spacingEm: 0.03, leadingEm: 1 },
};
