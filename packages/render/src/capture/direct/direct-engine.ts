import type { ScreenItem } from '@lanmu/timeline';
import type { FoundBrowser } from '../../browser/found-browser.ts';
import type { FallbackFont } from '../../fallback/fallback-font.ts';
import { localFaces } from '../../fallback/local-faces.ts';
import { maxDepth, type PatchedPicture, type PixelRect } from '../../picture/patch.ts';
import type { CaptureEngine, DrawRequest } from '../capture-engine.ts';
import { planPatches, possibleBases, type PatchPlan, type PlannedItem } from '../plan-patches.ts';
import type { PageTab } from './page-tab.ts';
import { digest } from '../../plan/digest.ts';
import { browserRecipe } from './open-browser.ts';
import { TabPool, type Worker } from './tab-pool.ts';

/** A further page has to load 46 MB of fonts first, in which time the others draw a dozen pictures: it must be worth it. */
const picturesPerPage = 24;

function isHeld(item: ScreenItem): boolean {
  return item.phase.name === 'hold';
}

/** How each missing picture is drawn, best way first; where items paint, the page says. */
async function patchPlans(request: DrawRequest, tab: PageTab): Promise<Map<number, PatchPlan[]>> {
  const { timeline, pictures } = request;
  const { format, theme } = timeline;
  const missing = request.missing.map((index) => ({ index, follows: pictures[index]?.follows ?? null }));
  const looked = new Set(missing.flatMap(({ index, follows }) => [index, ...possibleBases(index, follows)]));
  const named = [...looked].map((index) => ({
    index,
    items: (pictures[index]?.screen.items ?? []).map((item) => ({ item, name: JSON.stringify(item) })),
  }));
  const distinct = new Map(named.flatMap(({ items }) => items.map(({ item, name }) => [name, item])));
  const footprints = await tab.footprints([...distinct.values()], { theme, format });
  const byName = new Map([...distinct.keys()].map((name, i) => [name, footprints[i]]));
  const planned = named.map(({ index, items }): [number, PlannedItem[]] => [
    index,
    items.map(({ item, name }) => {
      const footprint = byName.get(name);
      if (footprint === undefined) throw new Error('The page did not say where an item paints.');
      return { name, kind: item.kind, isHeld: isHeld(item), footprint };
    }),
  ]);
  return planPatches({ items: new Map(planned), missing, format });
}

/** How a picture is drawn in the end: over which base, how many bases that stands on itself, and where. */
type Settled = { base: string | null; depth: number; rects: readonly PixelRect[] };

/** Settles for each missing picture how it is drawn: its base must be sound, and not stand on too many others. */
function settleBases(
  request: DrawRequest,
  plans: ReadonlyMap<number, readonly PatchPlan[]>,
): (index: number) => Promise<Settled> {
  const { pictures, missing, depthOf } = request;
  const isMissing = new Set(missing);
  const settled = new Map<number, Promise<Settled>>();
  const depthAt = async (index: number): Promise<number | null> =>
    isMissing.has(index) ? (await settle(index)).depth : depthOf(pictures[index]?.key ?? '');
  const choose = async (index: number): Promise<Settled> => {
    for (const { base, rects } of plans.get(index) ?? []) {
      if (base === null) return { base, depth: 0, rects };
      const depth = await depthAt(base);
      if (depth !== null && depth < maxDepth)
        return { base: pictures[base]?.key ?? '', depth: depth + 1, rects };
    }
    throw new RangeError(`Picture ${index} was not planned.`);
  };
  const settle = (index: number): Promise<Settled> => {
    const known = settled.get(index);
    if (known !== undefined) return known;
    const chosen = choose(index);
    settled.set(index, chosen);
    return chosen;
  };
  return settle;
}

/** Opens the page of a worker; false when it does not come up. Throws when the run is interrupted. */
async function comesUp(use: Worker['use'], signal: AbortSignal): Promise<boolean> {
  try {
    await use(async () => {});
    return true;
  } catch (error) {
    if (signal.aborted) throw error;
    return false;
  }
}

/** The engine that draws on a page of its own, only where a picture differs from one before it. */
export function directEngine(options: {
  found: FoundBrowser;
  /** Path of the page, asked for when a browser is needed. */
  pagePath: () => Promise<string>;
  /** Font for what the bundled ones lack, or null. */
  fallback: FallbackFont | null;
  workFolder: string;
  tabs: number;
  signal: AbortSignal;
}): CaptureEngine {
  const { fallback } = options;
  const pool = new TabPool({ ...options, fallback: localFaces(fallback) });
  const workers = Array.from({ length: options.tabs }, () => pool.worker());
  const draw = async (request: DrawRequest): Promise<void> => {
    const { timeline, pictures, missing, take, signal } = request;
    const [first] = workers;
    if (first === undefined || missing.length === 0) return;
    const settling = first
      .use((tab) => patchPlans(request, tab))
      .then((plans) => settleBases(request, plans));
    const queue = missing.values();
    const work = async ({ use }: Worker, i: number): Promise<void> => {
      // The first page is being asked for the plans; the others come up meanwhile. One that does not is done without.
      if (i > 0 && !(await comesUp(use, signal))) return;
      const settled = await settling;
      for (const index of queue) {
        const picture = pictures[index];
        if (picture === undefined) throw new RangeError(`There is no picture ${index}.`);
        await take(picture, async (): Promise<PatchedPicture> => {
          const { base, depth, rects } = await settled(index);
          return { base, depth, patches: await use((tab) => tab.capture(picture.screen, timeline, rects)) };
        });
      }
    };
    const working = workers.slice(0, Math.ceil(missing.length / picturesPerPage)).map(work);
    try {
      await Promise.all(working);
    } finally {
      // One that failed ends the others: what they are at is not waited for in vain.
      for (const _ of queue);
      await Promise.allSettled(working);
    }
  };
  const look = digest('direct', browserRecipe, ...(fallback === null ? [] : [fallback.sha256]));
  return { name: 'direct', look, draw, close: () => pool.close() };
}
