import type { Timeline } from '@lanmu/timeline';
import { missingPictures } from './capture/missing-pictures.ts';
import { PictureShelf } from './capture/picture-shelf.ts';
import { encodeGroups } from './encode/encode-groups.ts';
import type { EncodedGroup } from './encode/encoded-group.ts';
import { GroupShelf } from './encode/group-shelf.ts';
import { missingGroups } from './encode/missing-groups.ts';
import { PictureSource } from './encode/picture-source.ts';
import { Gate } from './gate.ts';
import type { TimelinePlan } from './plan/plan-timeline.ts';
import type { RendererOptions } from './renderer.ts';

/** The groups of a timeline, while they are being made. */
export type GroupsInMaking = {
  /** Reads a group once it is made; one that is lost or damaged meanwhile is made again. */
  readGroup: (index: number) => Promise<EncodedGroup>;
  /** Settles when all are made. */
  done: Promise<void>;
  drawnCount: () => number;
  encodedCount: () => number;
  /** Ends the work if it is still going on, and waits until nothing of it is left. */
  close: () => Promise<void>;
};

/**
 * Begins to draw the pictures that missing groups need and to encode each group as soon as its pictures are there.
 */
export async function makeGroups(
  options: Omit<RendererOptions, 'look' | 'workFolder'> & { timeline: Timeline; plan: TimelinePlan },
): Promise<GroupsInMaking> {
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
  const drawing = pictures.drawAll(missing, (count) => {
    drawn = count;
    report();
  });
  const source = new PictureSource(format, (key) => pictures.read(key));
  const shelf = new GroupShelf({ format, plan, store, source, signal });
  const keyOf = (index: number): string => plan.groups[index]?.key ?? '';
  const gate = new Gate(groups.map(keyOf));
  const onGroup = (index: number): void => {
    encoded += 1;
    gate.open(keyOf(index));
    if (drawn === missing.length) report();
  };
  const work = [drawing, encodeGroups({ missing: groups, shelf, signal, onGroup })];
  const done = Promise.all(work).then(
    () => {},
    async (error: unknown) => {
      stop.abort();
      await Promise.allSettled(work);
      gate.fail(error);
      throw error;
    },
  );
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  done.catch(() => {});
  return {
    readGroup: async (index) => {
      await gate.passed(keyOf(index));
      return shelf.read(index);
    },
    done,
    drawnCount: () => pictures.drawnCount,
    encodedCount: () => encoded,
    close: async () => {
      stop.abort();
      await Promise.allSettled(work);
      source.close();
    },
  };
}
