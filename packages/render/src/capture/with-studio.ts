import { availableParallelism } from 'node:os';
import { bundleStudio } from '../bundle/bundle-studio.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { startBrowser, type OpenBrowser } from '../browser/start-browser.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { chooseTabs } from './choose-tabs.ts';
import { memoryLimit } from './memory-limit.ts';

/** What capturing needs: the bundled studio and a running browser. */
export type OpenStudio = {
  /** Folder of the bundled studio. */
  bundle: string;
  tabs: number;
  browser: () => OpenBrowser;
  /** Puts a new browser in the place of one that died. Throws RenderProblem `browser-died` when none starts. */
  restartBrowser: () => Promise<void>;
};

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
  let browser = await startBrowser(found);
  // A browser that died has nothing left to close.
  const close = (): Promise<void> => browser.close({ silent: true }).catch(() => {});
  const restartBrowser = async (): Promise<void> => {
    await close();
    browser = await startBrowser(found);
  };
  try {
    return await work({ bundle, tabs, browser: () => browser, restartBrowser });
  } finally {
    await close();
  }
}
