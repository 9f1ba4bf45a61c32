import type { Shape } from './shape.ts';

/** What one page of end credits holds: lines, rows of names, names in a row. */
export type CreditsRoom = { lines: number; rows: number; namesPerRow: number };

/**
 * The room between a page's title and its closing line, at its closest pitch: the board "credits" for a television, house
 * numbers for an upright page, which is high and narrow, and for a square one, which is narrow only.
 */
export const creditsRoom: Readonly<Record<Shape, CreditsRoom>> = {
  landscape: { lines: 5, rows: 8, namesPerRow: 4 },
  vertical: { lines: 7, rows: 12, namesPerRow: 2 },
  square: { lines: 5, rows: 8, namesPerRow: 3 },
};
