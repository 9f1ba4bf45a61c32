import { makeCancelSignal, renderFrames, selectComposition } from '@remotion/renderer';
import type { OpenBrowser } from '../browser/start-browser.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { captureProblem } from './capture-problem.ts';

/** How long a page may take to draw: an office PC loads 70 MB of fonts from a slow disk first. */
const timeoutInMilliseconds = 120_000;

/**
 * Draws frames of a composition of the studio and hands each on as a PNG file's bytes, in whatever order they come.
 * Throws RenderProblem `browser-died`, `font-missing`, `studio-broken` or `interrupted`.
 */
export async function captureFrames(options: {
  browser: OpenBrowser;
  /** Folder of the bundled studio. */
  bundle: string;
  composition: 'lanmu-segment' | 'lanmu-sheet';
  inputProps: Record<string, unknown>;
  frames: readonly number[];
  tabs: number;
  signal: AbortSignal;
  onPicture: (png: Buffer, frame: number) => Promise<void>;
}): Promise<void> {
  const { browser, bundle, inputProps, frames, tabs, signal, onPicture } = options;
  const { cancelSignal, cancel } = makeCancelSignal();
  signal.addEventListener('abort', cancel, { once: true });
  const shared = {
    serveUrl: bundle,
    inputProps,
    puppeteerInstance: browser,
    logLevel: 'error',
    timeoutInMilliseconds,
  } as const;
  try {
    throwIfInterrupted(signal);
    const composition = await selectComposition({ ...shared, id: options.composition });
    await renderFrames({
      ...shared,
      composition,
      frames: frames.toSorted((a, b) => a - b),
      imageFormat: 'png',
      concurrency: Math.min(tabs, frames.length),
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
