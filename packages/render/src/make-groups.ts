import type { Timeline } from '@lanmu/timeline';
import { capturePictures, missingPictures } from './capture/capture-pictures.ts';
import { PictureShelf } from './capture/picture-shelf.ts';
import { encodeGroups } from './encode/encode-groups.ts';
import type { EncodedGroup } from './encode/encoded-group.ts';
import { GroupShelf } from './encode/group-shelf.ts';
import { missingGroups } from './encode/missing-groups.ts';
import { PictureSource } from './encode/picture-source.ts';
import type { TimelinePlan } from './plan/plan-timeline.ts';
import type { RendererOptions } from './renderer.ts';

/** The groups of a timeline, all of them made. */
export type MadeGroups = {
  /** Reads a group; one that is lost or damaged meanwhile is made again. */
  readGroup: (index: number) => Promise<EncodedGroup>;
  drawnCount: () => number;
  encodedCount: () => number;
  close: () => void;
};

/**
 * Draws the pictures that missing groups need, and encodes each group as soon as its pictures are there. Throws
 * RenderProblem, and leaves nothing running.
 */
export async function makeGroups(
  options: Omit<RendererOptions, 'look' | 'workFolder'> & { timeline: Timeline; plan: TimelinePlan },
): Promise<MadeGroups> {
  const { timeline, plan, store, engine, onProgress } = options;
  const { id, format } = timeline;
  // Aborted when one half of the work fails, so that the other does not go on for nothing.
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const pictures = new PictureShelf({ timeline, pictures: plan.pictures, store, engine, signal });
  const groups = await missingGroups(plan, store);
  const missing = await missingPictures({ plan, groups, shelf: pictures });
  let drawn = 0;
  let encoded = 0;
  // One stage is told of at a time: while pictures are drawn the encoders follow close behind.
  const report = (): void =>
    drawn < missing.length
      ? onProgress({ stage: 'capture', item: id, done: drawn, total: missing.length })
      : onProgress({ stage: 'encode', item: id, done: encoded, total: groups.length });
  if (groups.length > 0) report();
  const onPicture = (done: number): void => {
    drawn = done;
    report();
  };
  const capture = capturePictures({ plan, missing, shelf: pictures, onPicture });
  const source = new PictureSource(format, async (key) => {
    await capture.gate.passed(key);
    return pictures.read(key);
  });
  const shelf = new GroupShelf({ format, plan, store, source, signal });
  const onGroup = (): void => {
    encoded += 1;
    if (drawn === missing.length) report();
  };
  const work = [capture.done, encodeGroups({ missing: groups, shelf, signal, onGroup })];
  try {
    await Promise.all(work);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(work);
    source.close();
    throw error;
  }
  return {
    readGroup: (index) => shelf.read(index),
    drawnCount: () => pictures.drawnCount,
    encodedCount: () => encoded,
    close: () => source.close(),
  };
}
