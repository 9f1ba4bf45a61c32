import type { Typography } from './theme.ts';

/** How the house's looks set their texts; a theme of its own type may bring another (design tokens; floors of standards §2). */
export const typography: Typography = {
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
};
