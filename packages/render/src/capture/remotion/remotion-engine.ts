import type { RenderEnvironment } from '../../render-environment.ts';
import type { CaptureEngine, DrawRequest } from '../capture-engine.ts';
import { captureFrames } from './capture-frames.ts';
import { openStudio, type OpenStudio } from './open-studio.ts';

/** The reference: Remotion draws whole frames of the studio's own composition. */
export function remotionEngine(environment: RenderEnvironment & { look: string }): CaptureEngine {
  let studio: Promise<OpenStudio> | null = null;
  const draw = async (request: DrawRequest): Promise<void> => {
    const { timeline, pictures, missing, take, signal } = request;
    const { widthPx, heightPx } = timeline.format;
    const wanted = new Map(
      missing.flatMap((index) => (pictures[index] ? [[pictures[index].frame, pictures[index]]] : [])),
    );
    studio ??= openStudio(environment);
    await captureFrames({
      studio: await studio,
      composition: 'lanmu-segment',
      inputProps: { timeline },
      frames: [...wanted.keys()],
      signal,
      onPicture: async (png, frame) => {
        const picture = wanted.get(frame);
        if (picture === undefined) throw new Error(`frame ${frame} was not asked for`);
        const patches = [{ xPx: 0, yPx: 0, widthPx, heightPx, png }];
        await take(picture, async () => ({ base: null, depth: 0, patches }));
      },
    });
  };
  const close = async (): Promise<void> => {
    await (await studio?.catch(() => null))?.close();
  };
  return { name: 'remotion', look: environment.look, draw, close };
}
