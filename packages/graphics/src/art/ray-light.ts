import type { Rect } from '../rect.ts';
import { distancePx } from './distance.ts';
import type { LightSource } from './light.ts';

/** Rays of light from a point: how far they reach, and how strong they are where they are strongest, 0–1. */
export type RayFan = { centre: { xPx: number; yPx: number }; radiusPx: number; opacity: number };

/** How far rays reach, as a share of the light's reach, and how bright they are. */
const rayShare = 0.84 / 0.86;
const opacity = 0.13;

/** The rays of a light. */
export function raysOf(source: LightSource): RayFan {
  return { centre: source, radiusPx: source.reachPx * rayShare, opacity };
}

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
export function rayOpacityIn(rect: Rect, { centre, radiusPx, opacity }: RayFan): number {
  const share = Math.max(distancePx(centre, rect) / radiusPx, rayStops[1].at);
  const after = rayStops.findIndex(({ at }) => at >= share);
  const [from, to] = [rayStops[after - 1], rayStops[after]];
  if (from === undefined || to === undefined) return 0;
  const way = (share - from.at) / (to.at - from.at);
  return opacity * (from.strength + (to.strength - from.strength) * way);
}
