import { bottomOf, rightOf, type Rect } from '../rect.ts';

/** Rays of light from a point: how far they reach, and how strong they are where they are strongest, 0–1. */
export type RayLight = { centre: { xPx: number; yPx: number }; radiusPx: number; opacity: number };

/**
 * How strong rays are at shares of their reach, of their greatest strength. Nothing at the very centre, where all wedges meet
 * and would flicker when scaled down.
 */
export const rayStops = [
  { at: 0.02, strength: 0 },
  { at: 0.14, strength: 1 },
  { at: 0.6, strength: 0.34 },
  { at: 1, strength: 0 },
] as const;

/** How strong the light of rays is anywhere in a rectangle, 0–1: at its nearest point to the centre, or where it is strongest. */
export function rayOpacityIn(rect: Rect, { centre, radiusPx, opacity }: RayLight): number {
  const asidePx = Math.max(rect.leftPx - centre.xPx, 0, centre.xPx - rightOf(rect));
  const abovePx = Math.max(rect.topPx - centre.yPx, 0, centre.yPx - bottomOf(rect));
  const share = Math.max(Math.hypot(asidePx, abovePx) / radiusPx, rayStops[1].at);
  const after = rayStops.findIndex(({ at }) => at >= share);
  const [from, to] = [rayStops[after - 1], rayStops[after]];
  if (from === undefined || to === undefined) return 0;
  const way = (share - from.at) / (to.at - from.at);
  return opacity * (from.strength + (to.strength - from.strength) * way);
}
