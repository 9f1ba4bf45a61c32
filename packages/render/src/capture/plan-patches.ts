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

/**
 * For every picture the cheapest way to draw it: whole, or only where it differs from a picture before it. The screens
 * are compared as data; pixels are never looked at.
 */
export function planPatches(pictures: readonly (readonly PlannedItem[])[], format: Format): PatchPlan[] {
  const whole: PixelRect = { xPx: 0, yPx: 0, widthPx: format.widthPx, heightPx: format.heightPx };
  const wholeCost = areaOf(whole) + rectCostPx;
  const plans: PatchPlan[] = [];
  const depths: number[] = [];
  for (const [i, items] of pictures.entries()) {
    let best: PatchPlan = { base: null, rects: [whole] };
    let bestCost = wholeCost * worthwhileShare;
    for (let base = i - 1; base >= Math.max(0, i - lookBack); base -= 1) {
      if ((depths[base] ?? 0) >= maxDepth) continue;
      const differing = differences(items, pictures[base] ?? []);
      if (differing === null) continue;
      const rects = joined(differing.filter((rect) => areaOf(rect) > 0)).map((rect) =>
        withMargin(rect, format),
      );
      const cost = rects.reduce((sum, rect) => sum + areaOf(rect) + rectCostPx, 0);
      // Of two that cost the same, the one that stands on fewer: chains stay short, and bases are left for later ones.
      const isShorter = cost === bestCost && (depths[base] ?? 0) < (depths[best.base ?? i] ?? Infinity);
      if (cost > bestCost || (cost === bestCost && !isShorter)) continue;
      bestCost = cost;
      best = { base, rects };
    }
    plans.push(best);
    depths.push(best.base === null ? 0 : (depths[best.base] ?? 0) + 1);
  }
  return plans;
}
