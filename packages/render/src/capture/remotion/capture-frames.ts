import { RenderProblem } from '../../render-problem.ts';
import { throwIfInterrupted } from '../../throw-if-interrupted.ts';
import { captureProblem } from '../capture-problem.ts';
import { noBrowserOfItsOwn } from './no-browser-of-its-own.ts';
import type { OpenStudio } from './open-studio.ts';
import { withoutDeathNotices } from './without-death-notices.ts';

/** How long a page may take to draw: an office PC loads 70 MB of fonts from a slow disk first. */
const timeoutInMilliseconds = 120_000;

/** How often a browser that dies is started again before the user is told. */
const maxRestarts = 2;

type Capture = {
  studio: OpenStudio;
  composition: 'lanmu-segment' | 'lanmu-sheet';
  inputProps: Record<string, unknown>;
  frames: readonly number[];
  signal: AbortSignal;
  onPicture: (png: Buffer, frame: number) => Promise<void>;
};

async function captureOnce(capture: Capture): Promise<void> {
  const { studio, inputProps, frames, signal, onPicture } = capture;
  const { makeCancelSignal, renderFrames, selectComposition } = await import('@remotion/renderer');
  const { cancelSignal, cancel } = makeCancelSignal();
  signal.addEventListener('abort', cancel, { once: true });
  const shared = {
    serveUrl: studio.bundle,
    inputProps,
    envVariables: studio.variables,
    puppeteerInstance: studio.browser(),
    browserExecutable: noBrowserOfItsOwn,
    logLevel: 'error',
    timeoutInMilliseconds,
  } as const;
  try {
    throwIfInterrupted(signal);
    const composition = await selectComposition({ ...shared, id: capture.composition });
    await renderFrames({
      ...shared,
      composition,
      frames: frames.toSorted((a, b) => a - b),
      imageFormat: 'png',
      concurrency: Math.min(studio.tabs, frames.length),
      muted: true,
      outputDir: null,
      cancelSignal,
      onStart: () => {},
      onFrameUpdate: () => {},
      onFrameBuffer: onPicture,
    });
  } catch (error) {
    throw captureProblem(error, signal);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/**
 * Draws frames of a composition of the studio and hands each on as a PNG file's bytes, in whatever order they come.
 * A browser that dies is started again, and draws what is missing. Throws RenderProblem `browser-died`,
 * `font-missing`, `studio-broken` or `interrupted`.
 */
export async function captureFrames(capture: Capture): Promise<void> {
  const missing = new Set(capture.frames);
  for (let restarts = 0; missing.size > 0; restarts += 1) {
    try {
      const onPicture = async (png: Buffer, frame: number): Promise<void> => {
        // A page may outlive the attempt it belongs to by one picture.
        if (!missing.delete(frame)) return;
        await capture.onPicture(png, frame);
      };
      await withoutDeathNotices(() => captureOnce({ ...capture, frames: [...missing], onPicture }));
    } catch (error) {
      const isDead = error instanceof RenderProblem && error.code === 'browser-died';
      if (!isDead || restarts === maxRestarts) throw error;
      await capture.studio.restartBrowser();
    }
  }
}
