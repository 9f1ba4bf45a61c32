import type { Format, ScreenItem } from '@lanmu/timeline';
import { maxDepth, patchMarginPx, type PixelRect } from '../picture/patch.ts';

/** Where an item paints, and where of that held items of its kind can differ; pixels of the raster. */
export type ItemFootprint = { all: readonly PixelRect[]; detail: readonly PixelRect[] };

/** An item of a screen, as far as planning looks at it: `name` stands for everything it shows. */
export type PlannedItem = {
  name: string;
  kind: ScreenItem['kind'];
  isHeld: boolean;
  footprint: ItemFootprint;
};

/** How to draw a picture: over which earlier picture, and which rectangles. */
export type PatchPlan = { base: number | null; rects: readonly PixelRect[] };

/** Earlier pictures that are looked at for a base. */
const lookBack = 64;

/** What a rectangle costs besides its pixels, in pixels: measured, 5 ms a capture and 50 ns a pixel. */
const rectCostPx = 100_000;

/** Ways kept for a picture: a base may turn out to be damaged, or to stand on too many others itself. */
const keptWays = 4;

/** A base saves nothing when the patches cover this share of what the whole picture would cost. */
const worthwhileShare = 0.85;

const areaOf = ({ widthPx, heightPx }: PixelRect): number => widthPx * heightPx;

function unionOf(a: PixelRect, b: PixelRect): PixelRect {
  const xPx = Math.min(a.xPx, b.xPx);
  const yPx = Math.min(a.yPx, b.yPx);
  return {
    xPx,
    yPx,
    widthPx: Math.max(a.xPx + a.widthPx, b.xPx + b.widthPx) - xPx,
    heightPx: Math.max(a.yPx + a.heightPx, b.yPx + b.heightPx) - yPx,
  };
}

/** With the margin that colour conversion needs, on even pixels, inside the raster. */
function withMargin(rect: PixelRect, { widthPx, heightPx }: Format): PixelRect {
  const left = Math.max(0, Math.floor(rect.xPx / 2) * 2 - patchMarginPx);
  const top = Math.max(0, Math.floor(rect.yPx / 2) * 2 - patchMarginPx);
  const right = Math.min(widthPx, Math.ceil((rect.xPx + rect.widthPx) / 2) * 2 + patchMarginPx);
  const bottom = Math.min(heightPx, Math.ceil((rect.yPx + rect.heightPx) / 2) * 2 + patchMarginPx);
  return { xPx: left, yPx: top, widthPx: right - left, heightPx: bottom - top };
}

/** Joins rectangles as long as one capture of both is cheaper than two. */
function joined(rects: readonly PixelRect[]): PixelRect[] {
  const result: PixelRect[] = [];
  for (const rect of rects) {
    let grown = rect;
    for (let i = 0; i < result.length;) {
      const other = result[i];
      if (other === undefined) break;
      const union = unionOf(grown, other);
      if (areaOf(union) > areaOf(grown) + areaOf(other) + rectCostPx) {
        i += 1;
        continue;
      }
      grown = union;
      result.splice(i, 1);
      // It may now reach those that were passed over.
      i = 0;
    }
    result.push(grown);
  }
  return result;
}

/** Where two screens can differ, or null when what they share lies in another order. */
function differences(items: readonly PlannedItem[], others: readonly PlannedItem[]): PixelRect[] | null {
  const otherNames = new Set(others.map(({ name }) => name));
  const ownNames = new Set(items.map(({ name }) => name));
  const shared = items.filter(({ name }) => otherNames.has(name)).map(({ name }) => name);
  const sharedThere = others.filter(({ name }) => ownNames.has(name)).map(({ name }) => name);
  if (shared.join('\n') !== sharedThere.join('\n')) return null;
  const own = items.filter(({ name }) => !otherNames.has(name));
  const gone = others.filter(({ name }) => !ownNames.has(name));
  const counterpart = (item: PlannedItem, among: readonly PlannedItem[]): boolean =>
    item.isHeld && among.some(({ kind, isHeld }) => kind === item.kind && isHeld);
  return [
    ...own.flatMap((item) => (counterpart(item, gone) ? item.footprint.detail : item.footprint.all)),
    ...gone.flatMap((item) => (counterpart(item, own) ? item.footprint.detail : item.footprint.all)),
  ];
}

/** Indices of the pictures that are looked at as bases of a picture: those first seen before it, and the one it follows. */
export function possibleBases(index: number, follows: number | null): number[] {
  const first = Math.max(0, index - lookBack);
  const near = Array.from({ length: index - first }, (_, i) => index - 1 - i);
  return follows === null || follows >= first ? near : [...near, follows];
}

/**
 * For every missing picture the cheapest ways to draw it, best first, the last of them whole: others are only where it
 * differs from a picture before it. The screens are compared as data; pixels are never looked at.
 */
export function planPatches(options: {
  /** The missing pictures and their possible bases, by index. */
  items: ReadonlyMap<number, readonly PlannedItem[]>;
  /** Pictures to be drawn, in order: index, and which picture is shown just before, if any. */
  missing: readonly { index: number; follows: number | null }[];
  format: Format;
}): Map<number, PatchPlan[]> {
  const { items, missing, format } = options;
  const whole: PixelRect = { xPx: 0, yPx: 0, widthPx: format.widthPx, heightPx: format.heightPx };
  const mostPx = (areaOf(whole) + rectCostPx) * worthwhileShare;
  const plans = new Map<number, PatchPlan[]>();
  // Of pictures that are there already, depth is looked up when one of them is chosen.
  const depths = new Map<number, number>();
  for (const { index, follows } of missing) {
    const own = items.get(index) ?? [];
    const ways: (PatchPlan & { costPx: number; depth: number })[] = [];
    for (const base of possibleBases(index, follows)) {
      const depth = (depths.get(base) ?? 0) + 1;
      const differing = depth > maxDepth ? null : differences(own, items.get(base) ?? []);
      if (differing === null) continue;
      const rects = joined(differing.filter((rect) => areaOf(rect) > 0)).map((rect) =>
        withMargin(rect, format),
      );
      const costPx = rects.reduce((sum, rect) => sum + areaOf(rect) + rectCostPx, 0);
      if (costPx <= mostPx) ways.push({ base, rects, costPx, depth });
    }
    // Of two that cost the same, the one that stands on fewer: chains stay short, and bases are left for later ones.
    const best = ways.toSorted((a, b) => a.costPx - b.costPx || a.depth - b.depth).slice(0, keptWays);
    depths.set(index, best[0]?.depth ?? 0);
    plans.set(index, [...best.map(({ base, rects }) => ({ base, rects })), { base: null, rects: [whole] }]);
  }
  return plans;
}
