import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { bundlePage } from './bundle/bundle-page.ts';
import { studioDigest } from './bundle/bundle-studio.ts';
import { soundPage } from './bundle/sound-page.ts';
import type { CaptureEngine, EngineName } from './capture/capture-engine.ts';
import { directEngine } from './capture/direct/direct-engine.ts';
import { remotionEngine } from './capture/remotion/remotion-engine.ts';
import { fallbackFont } from './fallback/fallback-font.ts';
import { tabsFor } from './capture/tabs-for.ts';
import { digest } from './plan/digest.ts';
import type { RenderEnvironment } from './render-environment.ts';
import type { RenderNotice } from './render-notice.ts';
import { Renderer, type RendererOptions } from './renderer.ts';
import { Store } from './store/store.ts';
import { throwIfInterrupted } from './throw-if-interrupted.ts';
import { removeStaleWork } from './work/remove-stale-work.ts';
import { withWorkFolder } from './work/with-work-folder.ts';

/** How a renderer works, besides the environment of every kind of rendering. */
export type RendererSettings = {
  engine: EngineName;
  /** Path of the page the renderer drives, `capture-page.tsx` in the studio. */
  pageEntry: string;
  /** Folder of the store, or null for the one in `cacheDir`. */
  storeFolder: string | null;
  /** Most bytes the store may hold. */
  storeLimitBytes: number;
};

/**
 * Gives `work` a renderer, and ends its browser and empties its folder whatever happens. Nothing is started before it
 * is needed. Throws RenderProblem.
 */
export async function withRenderer<T>(
  environment: RenderEnvironment & RendererSettings,
  work: (renderer: Renderer, room: RendererOptions) => Promise<T>,
): Promise<T> {
  const { cacheDir, signal, onProgress, storeLimitBytes: limitBytes } = environment;
  const onNotice = (notice: RenderNotice): void =>
    onProgress({ stage: 'capture', item: null, done: 0, total: 0, notice });
  await removeStaleWork(cacheDir);
  return withWorkFolder(cacheDir, async (workFolder) => {
    const fallback = fallbackFont();
    const found = await findBrowser(environment);
    throwIfInterrupted(signal);
    const page = await bundlePage(environment);
    throwIfInterrupted(signal);
    const folder = environment.storeFolder ?? join(cacheDir, 'store');
    const store = await Store.open({ folder, workFolder, limitBytes, onNotice });
    const tabs = tabsFor(environment);
    const engine: CaptureEngine =
      environment.engine === 'remotion'
        ? remotionEngine({
            ...environment,
            look: digest(
              await studioDigest(environment.studioEntry),
              ...(fallback === null ? [] : [fallback.sha256]),
            ),
          })
        : directEngine({
            found,
            pagePath: () => soundPage(page, environment),
            fallback,
            workFolder,
            tabs,
            signal,
          });
    const look = digest(page.hash, found.version, engine.name, engine.look);
    try {
      const room = { store, engine, look, workFolder, signal, onProgress };
      return await work(new Renderer(room), room);
    } finally {
      // Also what a run that failed has drawn counts.
      await store.trim();
      await engine.close();
    }
  });
}
