import type { PanelPlace } from './panel-place.ts';
import type { SizedTexts } from './set-rows.ts';

/** Rows of equal height, one under another from `topPx`, with the lines of each. */
export type FittedRows = Omit<SizedTexts, 'tallestPx'> & {
  topPx: number;
  heightPx: number;
  gapPx: number;
  /** Whether as many rows as asked for are there. */
  isHighEnough: boolean;
};

/** Fits `count` rows into the first area, and there in the largest size, that holds them; else into the last and least. */
export function fitRows(options: {
  sized: readonly SizedTexts[];
  count: number;
  place: Pick<PanelPlace, 'areas' | 'paddingPx' | 'gapPx'>;
}): FittedRows {
  const { sized, place } = options;
  const { areas, paddingPx, gapPx } = place;
  const count = Math.max(1, options.count);
  const tries = areas.flatMap((area) =>
    sized.map(({ type, rows, overflows, tallestPx }): FittedRows => {
      const leastPx = count * (tallestPx + 2 * paddingPx.least) + (count - 1) * gapPx.least;
      const wantedPx = count * (tallestPx + 2 * paddingPx.wanted) + (count - 1) * gapPx.wanted;
      // How much of the wish there is room for, from the least (0) to all of it (1).
      const ease = Math.min(1, Math.max(0, (area.heightPx - leastPx) / Math.max(1, wantedPx - leastPx)));
      const between = (room: { wanted: number; least: number }): number =>
        room.least + (room.wanted - room.least) * ease;
      return {
        topPx: area.topPx,
        heightPx: Math.floor(tallestPx + 2 * between(paddingPx)),
        gapPx: Math.floor(between(gapPx)),
        type,
        rows,
        overflows,
        isHighEnough: leastPx <= area.heightPx,
      };
    }),
  );
  const [first] = tries;
  if (first === undefined) throw new RangeError('Rows need an area and a size.');
  return (
    tries.find(({ overflows, isHighEnough }) => overflows.length === 0 && isHighEnough) ??
    tries.at(-1) ??
    first
  );
}
