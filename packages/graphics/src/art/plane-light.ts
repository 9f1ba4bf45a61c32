import { bottomOf, overlaps, rightOf, type Rect } from '../rect.ts';

/** A plane of light that falls across a box: its edges at the top, how far it has moved left at the bottom, its brightness. */
export type Plane = { leftPx: number; rightPx: number; shiftPx: number; opacity: number };

/** How far a plane moves to the left on its way down, per pixel. */
const slant = 0.62;

/** Right edge and width at the top as shares of the height, and how bright each is. */
const planes = [
  { rightShare: 1.3, widthShare: 0.5, opacity: 0.09 },
  { rightShare: 0.98, widthShare: 0.2, opacity: 0.11 },
  { rightShare: 0.66, widthShare: 0.34, opacity: 0.06 },
  { rightShare: 0.2, widthShare: 0.16, opacity: 0.08 },
  { rightShare: -0.1, widthShare: 0.42, opacity: 0.05 },
] as const;

/** How strong the light still is at shares of the way down. */
export const planeStops = [
  { at: 0, strength: 1 },
  { at: 0.75, strength: 0.1 },
  { at: 1, strength: 0 },
] as const;

/** The planes of light on a box. */
export function planesOf(box: Rect): Plane[] {
  const shiftPx = slant * box.heightPx;
  return planes.map(({ rightShare, widthShare, opacity }) => {
    const rightPx = rightOf(box) - box.heightPx * (1 - rightShare) + shiftPx * 0.4;
    return { leftPx: rightPx - box.heightPx * widthShare, rightPx, shiftPx, opacity };
  });
}

/** How strong the light is at a share of the way down, of its strength at the top. */
function strengthAt(share: number): number {
  const [top, middle, foot] = planeStops;
  const [from, to] = share < middle.at ? [top, middle] : [middle, foot];
  return from.strength + ((to.strength - from.strength) * (share - from.at)) / (to.at - from.at);
}

/** How strong their light is anywhere in a rectangle, 0–1, at most. */
export function planeOpacityIn(rect: Rect, box: Rect): number {
  const shareAt = (yPx: number): number => Math.min(1, Math.max(0, (yPx - box.topPx) / box.heightPx));
  const top = shareAt(rect.topPx);
  const bottom = shareAt(bottomOf(rect));
  const lit = planesOf(box).filter(({ leftPx, rightPx, shiftPx }) => {
    const fromPx = leftPx - shiftPx * bottom;
    const toPx = rightPx - shiftPx * top;
    return overlaps({ ...rect, leftPx: fromPx, widthPx: toPx - fromPx }, rect);
  });
  return lit.reduce((sum, { opacity }) => sum + opacity, 0) * strengthAt(top);
}
