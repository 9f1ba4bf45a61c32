import { availableParallelism } from 'node:os';
import { bundleStudio } from '../bundle/bundle-studio.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { startBrowser, type OpenBrowser } from '../browser/start-browser.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { chooseTabs } from './choose-tabs.ts';
import { memoryLimit } from './memory-limit.ts';

/** What capturing needs: the bundled studio and a running browser. */
export type OpenStudio = { bundle: string; browser: OpenBrowser; tabs: number };

/** Bundles the studio, starts a browser, and closes it whatever happens. */
export async function withStudio<T>(
  environment: RenderEnvironment,
  work: (studio: OpenStudio) => Promise<T>,
): Promise<T> {
  const { signal } = environment;
  const found = await findBrowser(environment);
  throwIfInterrupted(signal);
  const bundle = await bundleStudio(environment);
  throwIfInterrupted(signal);
  const tabs =
    environment.tabs ?? chooseTabs({ cores: availableParallelism(), memoryBytes: await memoryLimit() });
  const browser = await startBrowser(found);
  try {
    return await work({ bundle, browser, tabs });
  } finally {
    // A browser that died has nothing left to close.
    await browser.close({ silent: true }).catch(() => {});
  }
}
