import { bottomOf, rightOf, type Rect } from '../rect.ts';

/** Direction of the brand's gradient on plates, in degrees as CSS has them: 90 runs to the right. */
export const plateDegrees = 100;

/** How far along that gradient a place on a plate begins and ends, each 0–1. */
export function alongPlate(place: Rect, plate: Rect): { from: number; to: number } {
  const angle = (plateDegrees * Math.PI) / 180;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const lengthPx = Math.abs(plate.widthPx * x) + Math.abs(plate.heightPx * y);
  const [centreX, centreY] = [plate.leftPx + plate.widthPx / 2, plate.topPx + plate.heightPx / 2];
  const shares = [place.leftPx, rightOf(place)].flatMap((xPx) =>
    [place.topPx, bottomOf(place)].map((yPx) => ((xPx - centreX) * x + (yPx - centreY) * y) / lengthPx + 0.5),
  );
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return { from: within(Math.min(...shares)), to: within(Math.max(...shares)) };
}
