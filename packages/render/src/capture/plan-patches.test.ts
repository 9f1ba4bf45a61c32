import { expect, test } from 'vitest';
import { maxDepth, patchMarginPx, type PixelRect } from '../picture/patch.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { planPatches, possibleBases, type PatchPlan, type PlannedItem } from './plan-patches.ts';

const format = { ...sampleTimeline().format, widthPx: 1920, heightPx: 1080 };
const whole: PixelRect = { xPx: 0, yPx: 0, widthPx: 1920, heightPx: 1080 };
const plate: PixelRect = { xPx: 100, yPx: 200, widthPx: 400, heightPx: 300 };

function item(
  kind: PlannedItem['kind'],
  name: string,
  all: PixelRect,
  more: Partial<PlannedItem> = {},
): PlannedItem {
  return { name: `${kind} ${name}`, kind, isHeld: true, footprint: { all: [all], detail: [all] }, ...more };
}

const ground = (name: string, more: Partial<PlannedItem> = {}): PlannedItem =>
  item('ground', name, whole, { footprint: { all: [whole], detail: [plate] }, ...more });
const caption = (name: string, xPx = 500): PlannedItem =>
  item('caption', name, { xPx, yPx: 921, widthPx: 601, heightPx: 105 });

/** The best way to draw each of these pictures, all of them missing. */
function bestPlans(pictures: readonly (readonly PlannedItem[])[]): PatchPlan[] {
  const missing = pictures.map((_, index) => ({ index, follows: index === 0 ? null : index - 1 }));
  const plans = planPatches({ items: new Map(pictures.entries()), missing, format });
  return pictures.flatMap((_, index) => plans.get(index)?.slice(0, 1) ?? []);
}

test('a picture is drawn where it differs from the nearest one before it, on even pixels, with a margin', () => {
  const plans = bestPlans([[ground('a')], [ground('a'), caption('1')], [ground('a'), caption('2', 700)]]);
  expect(plans).toEqual([
    { base: null, rects: [whole] },
    { base: 0, rects: [{ xPx: 484, yPx: 904, widthPx: 634, heightPx: 138 }] },
    { base: 0, rects: [{ xPx: 684, yPx: 904, widthPx: 634, heightPx: 138 }] },
  ]);
});

test('two held pictures of a kind that fills the frame differ in their detail only', () => {
  const moving = ground('b', { isHeld: false });
  const [, settled, unsettled] = bestPlans([[ground('a')], [ground('c')], [moving]]);
  expect(settled).toEqual({
    base: 0,
    rects: [{ xPx: 84, yPx: 184, widthPx: 432, heightPx: 332 }],
  });
  expect(unsettled).toEqual({ base: null, rects: [whole] });
});

test('patches that are cheaper as one are drawn as one, and what is no cheaper than the whole is drawn whole', () => {
  const near = [
    item('bug', '1', { xPx: 96, yPx: 64, widthPx: 40, heightPx: 40 }),
    item('caption', '1', { xPx: 150, yPx: 64, widthPx: 40, heightPx: 40 }),
  ];
  const far = [
    item('bug', '2', { xPx: 0, yPx: 0, widthPx: 40, heightPx: 40 }),
    item('caption', '2', { xPx: 1800, yPx: 1000, widthPx: 40, heightPx: 40 }),
  ];
  const big = item('credits', '1', { xPx: 0, yPx: 0, widthPx: 1900, heightPx: 1000 });
  const plans = bestPlans([[ground('a')], [ground('a'), ...near], [ground('a'), ...far], [ground('a'), big]]);
  expect(plans.map(({ rects }) => rects.length)).toEqual([1, 1, 2, 1]);
  expect(plans[3]?.base).toBeNull();
});

test('what lies in another order is drawn whole', () => {
  const [a, b] = [caption('1'), item('lowerThird', '1', plate)];
  expect(
    bestPlans([
      [a, b],
      [b, a],
    ])[1],
  ).toEqual({ base: null, rects: [whole] });
});

test('no picture stands on more bases than it may', () => {
  const panels = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: i + 1 }, (_unused, k) =>
      item('caption', `${k}`, { xPx: 40 * k, yPx: 0, widthPx: 8, heightPx: 8 }),
    ),
  );
  const plans = bestPlans(panels);
  const depth = (i: number): number => {
    const base = plans[i]?.base ?? null;
    return base === null ? 0 : 1 + depth(base);
  };
  expect(Math.max(...plans.map((_, i) => depth(i)))).toBeLessThanOrEqual(maxDepth);
});

test('margins end at the edges of the raster', () => {
  const corner = item('bug', '1', { xPx: 4, yPx: 2, widthPx: 10, heightPx: 10 });
  const [, plan] = bestPlans([[ground('a')], [ground('a'), corner]]);
  expect(plan?.rects).toEqual([
    { xPx: 0, yPx: 0, widthPx: 14 + patchMarginPx, heightPx: 12 + patchMarginPx },
  ]);
});

test('other ways are kept behind the best, and drawing it whole is the last of them', () => {
  const items = new Map([[ground('a')], [ground('a'), caption('1')], [ground('a'), caption('2')]].entries());
  const plans = planPatches({ items, missing: [{ index: 2, follows: 1 }], format });
  expect(plans.get(2)?.map(({ base }) => base)).toEqual([1, 0, null]);
});

test('the picture shown just before is looked at however long ago it was first seen', () => {
  expect(possibleBases(3, 1)).toEqual([2, 1, 0]);
  const bases = possibleBases(400, 7);
  expect(bases.slice(0, 2)).toEqual([399, 398]);
  expect(bases.at(-1)).toBe(7);
});
