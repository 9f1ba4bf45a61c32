import { join } from 'node:path';
import type { Timeline } from '@lanmu/timeline';
import { captureFrames } from '../capture/remotion/capture-frames.ts';
import { PictureShelf } from '../capture/picture-shelf.ts';
import { withStudio } from '../capture/remotion/with-studio.ts';
import { PictureSource } from '../encode/picture-source.ts';
import { composePicture, decodePng } from '../picture/rgba-raster.ts';
import { planTimeline } from '../plan/plan-timeline.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { withRenderer, type RendererSettings } from '../with-renderer.ts';
import { decodeFrames } from './decode-frames.ts';
import { differingPixels, type Differing } from './differing-pixels.ts';
import { sampleFrames } from './sample-frames.ts';
import { signalToNoise } from './signal-to-noise.ts';

/** What became of one frame: where its picture differs from Remotion's, and how near the file comes to it. */
export type VerifiedFrame = { frame: number; differing: Differing | null; decibels: number };

/**
 * Renders a timeline and compares sampled frames with what plain Remotion draws for them: the pictures byte by byte, the
 * frames of the finished file by their distance from the pictures. That the file has every frame at its time, `render`
 * has checked already. Throws RenderProblem.
 */
export async function verifyTimeline(
  environment: RenderEnvironment & RendererSettings & { timeline: Timeline; sampleCount: number },
): Promise<VerifiedFrame[]> {
  const { timeline, sampleCount, signal, onProgress } = environment;
  const { format, id } = timeline;
  return withRenderer(environment, async (renderer, room) => {
    const { store, engine, look, workFolder } = room;
    const path = join(workFolder, 'verify.mp4');
    await renderer.render({ timeline, outPath: path });
    const { pictures, groups } = planTimeline(timeline, look);
    const samples = sampleFrames(groups, sampleCount);
    const keyAt = new Map(samples.map(({ frame, picture }) => [frame, pictures[picture]?.key ?? '']));
    const shelf = new PictureShelf({ timeline, pictures, store, engine, signal });
    const differences = new Map<number, Differing | null>();
    await withStudio(environment, (studio) =>
      captureFrames({
        studio,
        composition: 'lanmu-segment',
        inputProps: { timeline },
        frames: [...keyAt.keys()],
        signal,
        onPicture: async (png, frame) => {
          const own = await shelf.read(keyAt.get(frame) ?? '');
          const composed = await composePicture(own, (key) => shelf.read(key));
          differences.set(frame, differingPixels(composed, await decodePng(png)));
          onProgress({ stage: 'capture', item: id, done: differences.size, total: keyAt.size });
        },
      }),
    );
    const source = new PictureSource(format, (key) => shelf.read(key));
    try {
      const verified: VerifiedFrame[] = [];
      await decodeFrames({
        path,
        frames: new Set(keyAt.keys()),
        signal,
        onFrame: async (decoded, frame) => {
          const decibels = signalToNoise(decoded, await source.picture(keyAt.get(frame) ?? ''));
          verified.push({ frame, differing: differences.get(frame) ?? null, decibels });
        },
      });
      if (verified.length !== keyAt.size) throw new Error('The file does not hold every sampled frame.');
      return verified;
    } finally {
      source.close();
    }
  });
}
