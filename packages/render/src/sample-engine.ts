import type { CaptureEngine, TimelinePicture } from './capture/capture-engine.ts';
import { samplePng } from './sample-png.ts';
import { throwIfInterrupted } from './throw-if-interrupted.ts';

/** The colour a sample engine paints a picture in: its own, and always the same. */
function colourOf({ key }: TimelinePicture): readonly [number, number, number] {
  const byte = (at: number): number => Number.parseInt(key.slice(at, at + 2), 16);
  return [byte(0), byte(2), byte(4)];
}

/**
 * An engine for tests that needs no browser: every picture is one colour of its own, every other one drawn as a patch
 * over the picture before it. `onDraw` is told of each picture it draws, and may fail.
 */
export function sampleEngine(
  onDraw: (picture: TimelinePicture) => Promise<void> = async () => {},
): CaptureEngine {
  return {
    name: 'direct',
    look: 'sample',
    draw: async ({ timeline, pictures, missing, depthOf, take, signal }) => {
      const { widthPx, heightPx } = timeline.format;
      for (const index of missing) {
        throwIfInterrupted(signal);
        const picture = pictures[index];
        if (picture === undefined) throw new RangeError(`There is no picture ${index}.`);
        await take(picture, async () => {
          await onDraw(picture);
          const before = index % 2 === 1 ? pictures[index - 1] : undefined;
          const depth = before === undefined ? null : await depthOf(before.key);
          const png = samplePng({ widthPx, heightPx, rgb: colourOf(picture) });
          const patches = [{ xPx: 0, yPx: 0, widthPx, heightPx, png }];
          return depth === null || before === undefined
            ? { base: null, depth: 0, patches }
            : { base: before.key, depth: depth + 1, patches };
        });
      }
    },
    close: async () => {},
  };
}
