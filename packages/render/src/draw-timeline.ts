import type { Timeline } from '@lanmu/timeline';
import { PictureShelf } from './capture/picture-shelf.ts';
import { RasterSource } from './picture/raster-source.ts';
import type { RgbaRaster } from './picture/rgba-raster.ts';
import { keyedPictures } from './plan/keyed-pictures.ts';
import { planPictures } from './plan/plan-pictures.ts';
import type { RendererOptions } from './renderer.ts';

/** A stretch of moments that show one picture, by its key: frames, or fields where there are two a frame. */
export type DrawnRun = { key: string; moments: number };

/** The pictures of a timeline, while they are being drawn. */
export type DrawnTimeline = {
  /** What is shown, one stretch after the other, from the first moment to the last. */
  runs: readonly DrawnRun[];
  /** A picture as it was drawn, with straight alpha, as soon as it is there; not to be changed. */
  raster: (key: string) => Promise<RgbaRaster>;
  /** Pictures that this run had to draw; the others were in the store. */
  drawnCount: () => number;
  /** Ends the work if it is still going on, and waits until nothing of it is left. */
  close: () => Promise<void>;
};

/**
 * Begins to draw what of a timeline's pictures is not in the store. With two pictures a frame the second shows half a frame
 * later. Throws RenderProblem, here or where a picture is waited for.
 */
export async function drawTimeline(
  options: RendererOptions & { timeline: Timeline; perFrame: 1 | 2 },
): Promise<DrawnTimeline> {
  const { timeline, perFrame, look, store, engine, onProgress } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const plan = planPictures(timeline, perFrame);
  const pictures = keyedPictures({ timeline, look, pictures: plan.pictures });
  const shelf = new PictureShelf({ timeline, pictures, store, engine, signal });
  const there = await Promise.all(pictures.map(({ key }) => shelf.has(key)));
  const missing = pictures.flatMap((_, index) => (there[index] === true ? [] : [index]));
  const report = (done: number): void =>
    onProgress({ stage: 'capture', item: timeline.id, done, total: missing.length });
  if (missing.length > 0) report(0);
  const drawing = shelf.drawAll(missing, report);
  // Whoever waits for a picture hears of a failure; nobody may be waiting yet.
  drawing.catch(() => {});
  const source = new RasterSource(timeline.format, (key) => shelf.read(key));
  return {
    runs: plan.runs.map(({ picture, inFrame, outFrame }) => ({
      key: pictures[picture]?.key ?? '',
      moments: outFrame - inFrame,
    })),
    raster: (key) => source.raster(key),
    drawnCount: () => shelf.drawnCount,
    close: async () => {
      stop.abort();
      await Promise.allSettled([drawing]);
    },
  };
}
