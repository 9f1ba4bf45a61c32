import { screenAt, type Timeline } from '@lanmu/timeline';
import { findBrowser } from './browser/find-browser.ts';
import { bundlePage } from './bundle/bundle-page.ts';
import { soundPage } from './bundle/sound-page.ts';
import type { ShownText } from './capture/direct/shown-text.ts';
import { TabPool } from './capture/direct/tab-pool.ts';
import { fallbackFont } from './fallback/fallback-font.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { removeStaleWork } from './work/remove-stale-work.ts';
import { withWorkFolder } from './work/with-work-folder.ts';

/** A frame of a timeline to look at. */
export type InspectedFrame = { timeline: Timeline; frame: number };

/**
 * What the browser that draws makes of the texts on some frames: where it puts every character, asked of the very page
 * that pictures are captured from. In the order of `frames`. Throws RenderProblem.
 */
export async function inspectTexts(
  options: RenderEnvironment & { pageEntry: string; frames: readonly InspectedFrame[] },
): Promise<ShownText[][]> {
  const { cacheDir, frames, signal } = options;
  await removeStaleWork(cacheDir);
  return withWorkFolder(cacheDir, async (workFolder) => {
    const found = await findBrowser(options);
    const page = await bundlePage(options);
    const pagePath = (): Promise<string> => soundPage(page, options);
    const fallbackUrl = fallbackFont()?.url ?? null;
    const pool = new TabPool({ found, pagePath, fallbackUrl, workFolder, signal });
    const { use } = pool.worker();
    try {
      const shown: ShownText[][] = [];
      for (const { timeline, frame } of frames) {
        shown.push(await use((tab) => tab.texts(screenAt(timeline, frame), timeline.format)));
      }
      return shown;
    } finally {
      await pool.close();
    }
  });
}
