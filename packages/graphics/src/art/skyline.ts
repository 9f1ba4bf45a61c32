/** A building: the gap to the one at its right, its width and its height, in design pixels. */
export type Building = readonly [gapPx: number, widthPx: number, heightPx: number];

/** A row of buildings from the right edge to the left, standing on `footPx` above the bottom edge, as one path. */
export function skyline(
  buildings: readonly Building[],
  options: { rightPx: number; bottomPx: number; footPx: number; stretch: number },
): string {
  const { rightPx, bottomPx, footPx, stretch } = options;
  let xPx = rightPx;
  const walls = buildings.map(([gapPx, widthPx, heightPx]) => {
    xPx -= gapPx;
    const roofPx = Math.round(bottomPx - footPx - heightPx * stretch);
    const wall = `M${xPx} ${bottomPx}V${roofPx}h${-widthPx}V${bottomPx}Z`;
    xPx -= widthPx;
    return wall;
  });
  return walls.join('');
}
