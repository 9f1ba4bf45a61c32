import type { Rect } from '../rect.ts';
import { distancePx } from './distance.ts';
import type { LightSource } from './light.ts';

/** A ring of light around the sun: its radius in design pixels, and how bright it is, 0–1. */
export type Ring = { radiusPx: number; opacity: number };

/** Radius as a share of the light's reach, and how bright each is. */
const rings = [
  { share: 0.09, opacity: 0.055 },
  { share: 0.18, opacity: 0.045 },
  { share: 0.29, opacity: 0.035 },
  { share: 0.424, opacity: 0.025 },
] as const;

/** The rings of a light, each over the whole of its disc. */
export function ringsOf({ reachPx }: LightSource): Ring[] {
  return rings.map(({ share, opacity }) => ({ radiusPx: reachPx * share, opacity }));
}

/** How strong their light is anywhere in a rectangle, 0–1, at most. */
export function ringOpacityIn(rect: Rect, source: LightSource): number {
  const nearestPx = distancePx(source, rect);
  const lit = ringsOf(source).filter(({ radiusPx }) => radiusPx > nearestPx);
  return lit.reduce((sum, { opacity }) => sum + opacity, 0);
}
