import type { Shape } from '../../canvas.ts';

/** Where the mark stands, and how high its bar and label plate are; where a station's name stands: at the right, or below. */
export type MarkPlace = { topPx: number; heightPx: number; station: 'right' | { topPx: number } };

/**
 * Design tokens: bug at 96,64; the board "vertical": 64,112. A narrow picture has no room for a station's name beside the mark,
 * so it stands under it (house).
 */
export const markPlaces: Readonly<Record<Shape, MarkPlace>> = {
  landscape: { topPx: 64, heightPx: 56, station: 'right' },
  vertical: { topPx: 112, heightPx: 56, station: { topPx: 176 } },
  square: { topPx: 54, heightPx: 48, station: { topPx: 106 } },
};
