import type { Canvas } from '../canvas.ts';

/** Heights of a crest at its ends, its middle and the four handles between, in design pixels above the picture's bottom edge. */
export type Swell = readonly [
  left: number,
  y1: number,
  y2: number,
  middle: number,
  y3: number,
  y4: number,
  right: number,
];

/** A crest from edge to edge as two cubic curves, to begin a path with. */
export function crest(swell: Swell, canvas: Canvas): string {
  const [leftY, y1, y2, middleY, y3, y4, rightY] = swell.map((abovePx) => canvas.heightPx - abovePx);
  const x = (share: number): number => Math.round(canvas.widthPx * share);
  const first = `C${x(0.16)} ${y1} ${x(0.3)} ${y2} ${x(0.46)} ${middleY}`;
  const second = `C${x(0.62)} ${y3} ${x(0.8)} ${y4} ${x(1)} ${rightY}`;
  return `M0 ${leftY}${first}${second}`;
}

/** A crest stretched by `stretch` and lifted by `liftPx`: upright pictures have more height for it. */
export function raised(swell: Swell, { stretch, liftPx }: { stretch: number; liftPx: number }): Swell {
  return swell.map((abovePx) => abovePx * stretch + liftPx) as unknown as Swell;
}
