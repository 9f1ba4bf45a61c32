import { screenAt, type Screen, type Timeline } from '@lanmu/timeline';
import { findBrowser } from './browser/find-browser.ts';
import { bundlePage } from './bundle/bundle-page.ts';
import { soundPage } from './bundle/sound-page.ts';
import type { ShownFont, ShownText } from '@lanmu/timeline';
import { TabPool } from './capture/direct/tab-pool.ts';
import { localFaces } from './fallback/local-faces.ts';
import { fallbackFont } from './fallback/fallback-font.ts';
import type { PixelRect } from './picture/patch.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { removeStaleWork } from './work/remove-stale-work.ts';
import { withWorkFolder } from './work/with-work-folder.ts';

/** A frame of a timeline to look at. */
export type InspectedFrame = { timeline: Timeline; frame: number };

/** What the browser shows on a frame: where every character stands, which fonts draw each text, a cut-out as PNG bytes. */
export type FrameInspector = {
  texts: (frame: InspectedFrame) => Promise<ShownText[]>;
  fonts: (frame: InspectedFrame) => Promise<ShownFont[]>;
  /** `rect` in whole pixels of the raster. */
  crop: (frame: InspectedFrame, rect: PixelRect) => Promise<Uint8Array>;
};

/**
 * Looks at frames in the browser that draws, in the very page that pictures are captured from. Throws RenderProblem.
 */
export async function inspectFrames<T>(
  options: RenderEnvironment & { pageEntry: string },
  inspect: (inspector: FrameInspector) => Promise<T>,
): Promise<T> {
  const { cacheDir, signal } = options;
  await removeStaleWork(cacheDir);
  return withWorkFolder(cacheDir, async (workFolder) => {
    const found = await findBrowser(options);
    const page = await bundlePage(options);
    const pagePath = (): Promise<string> => soundPage(page, options);
    const fallback = localFaces(fallbackFont());
    const pool = new TabPool({ found, pagePath, fallback, workFolder, signal });
    const { use } = pool.worker();
    const screenOf = ({ timeline, frame }: InspectedFrame): Screen => screenAt(timeline, frame);
    try {
      return await inspect({
        texts: (frame) => use((tab) => tab.texts(screenOf(frame), frame.timeline)),
        fonts: (frame) => use((tab) => tab.fonts(screenOf(frame), frame.timeline)),
        crop: (frame, rect) =>
          use(async (tab) => {
            const [patch] = await tab.capture(screenOf(frame), frame.timeline, [rect]);
            if (patch === undefined) throw new Error('The browser gave no picture.');
            return patch.png;
          }),
      });
    } finally {
      await pool.close();
    }
  });
}
