import { shapeOf, type Canvas, type Shape } from '../canvas.ts';
import type { Theme } from '../theme/theme.ts';

/** How what lies along the bottom edge is stretched, and lifted above that edge, in design pixels. */
export type ForegroundPlace = { stretch: number; liftPx: number };

/** What a theme's foreground is told; `shade` is the colour of what stands at the back, darker or lighter than its ground. */
export type ForegroundProps = { canvas: Canvas; theme: Theme; place: ForegroundPlace; shade: string };

/** Upright, it is lifted out from under what an app lays over the picture (house). */
const places: Readonly<Record<Shape, ForegroundPlace>> = {
  landscape: { stretch: 1, liftPx: 0 },
  vertical: { stretch: 1.35, liftPx: 210 },
  square: { stretch: 0.86, liftPx: 0 },
};

/** How the foreground of the full-frame art differs from that of a television. */
export function foregroundOf(canvas: Canvas): ForegroundPlace {
  return places[shapeOf(canvas)];
}
