import type { ScreenItem } from '@lanmu/timeline';
import type { FoundBrowser } from '../../browser/found-browser.ts';
import { maxDepth, type PatchedPicture, type PixelRect } from '../../picture/patch.ts';
import type { CaptureEngine, DrawRequest, TimelinePicture } from '../capture-engine.ts';
import { planPatches, type PatchPlan, type PlannedItem } from '../plan-patches.ts';
import type { PageTab } from './page-tab.ts';
import { TabPool } from './tab-pool.ts';

function isHeld(item: ScreenItem): boolean {
  return item.phase.name === 'hold';
}

/** How each picture of a timeline is drawn; where items paint, the page says. */
async function patchPlans(request: DrawRequest, tab: PageTab): Promise<PatchPlan[]> {
  const { timeline, pictures } = request;
  const { format, theme } = timeline;
  const named = pictures.map(({ screen }) =>
    screen.items.map((item) => ({ item, name: JSON.stringify(item) })),
  );
  const distinct = new Map(named.flat().map(({ item, name }) => [name, item]));
  const footprints = await tab.footprints([...distinct.values()], { theme, format });
  const byName = new Map([...distinct.keys()].map((name, i) => [name, footprints[i]]));
  const planned = named.map((items) =>
    items.map(({ item, name }): PlannedItem => {
      const footprint = byName.get(name);
      if (footprint === undefined) throw new Error('The page did not say where an item paints.');
      return { name, kind: item.kind, isHeld: isHeld(item), footprint };
    }),
  );
  return planPatches(planned, format);
}

/**
 * Settles for each picture whether it is drawn over its base: that must be sound, and not stand on too many others.
 * `null` for a picture that is drawn whole.
 */
function settleBases(
  request: DrawRequest,
  plans: readonly PatchPlan[],
): (index: number) => Promise<{ base: TimelinePicture; depth: number } | null> {
  const { pictures, missing, depthOf } = request;
  const isMissing = new Set(missing);
  const depths = new Map<number, Promise<number | null>>();
  const settle = async (index: number): Promise<{ base: TimelinePicture; depth: number } | null> => {
    const base = plans[index]?.base ?? null;
    const picture = base === null ? undefined : pictures[base];
    if (base === null || picture === undefined) return null;
    const baseDepth = await depthAt(base);
    return baseDepth === null || baseDepth >= maxDepth ? null : { base: picture, depth: baseDepth + 1 };
  };
  const depthAt = (index: number): Promise<number | null> => {
    const known = depths.get(index);
    if (known !== undefined) return known;
    const depth = isMissing.has(index)
      ? settle(index).then((settled) => settled?.depth ?? 0)
      : depthOf(pictures[index]?.key ?? '');
    depths.set(index, depth);
    return depth;
  };
  return settle;
}

/** The engine that draws on a page of its own, only where a picture differs from one before it. */
export function directEngine(options: {
  found: FoundBrowser;
  pagePath: string;
  workFolder: string;
  tabs: number;
  signal: AbortSignal;
}): CaptureEngine {
  const pool = new TabPool(options);
  const workers = Array.from({ length: options.tabs }, () => pool.worker());
  const draw = async (request: DrawRequest): Promise<void> => {
    const { timeline, pictures, missing, take } = request;
    const { format } = timeline;
    const [first] = workers;
    if (first === undefined || missing.length === 0) return;
    const plans = await first.use((tab) => patchPlans(request, tab));
    const settled = settleBases(request, plans);
    const whole: PixelRect = { xPx: 0, yPx: 0, widthPx: format.widthPx, heightPx: format.heightPx };
    const queue = missing.values();
    const work = async ({ use }: (typeof workers)[number]): Promise<void> => {
      for (const index of queue) {
        const picture = pictures[index];
        if (picture === undefined) throw new RangeError(`There is no picture ${index}.`);
        await take(picture, async (): Promise<PatchedPicture> => {
          const over = await settled(index);
          const rects = over === null ? [whole] : (plans[index]?.rects ?? [whole]);
          const patches = await use((tab) => tab.capture(picture.screen, format, rects));
          return { base: over?.base.key ?? null, depth: over?.depth ?? 0, patches };
        });
      }
    };
    const working = workers.slice(0, missing.length).map(work);
    try {
      await Promise.all(working);
    } finally {
      // One that failed ends the others: what they are at is not waited for in vain.
      for (const _ of queue);
      await Promise.allSettled(working);
    }
  };
  return { name: 'direct', draw, close: () => pool.close() };
}
