import { findBrowser } from '../../browser/find-browser.ts';
import { startBrowser, type OpenBrowser } from '../../browser/start-browser.ts';
import { bundleStudio } from '../../bundle/bundle-studio.ts';
import type { RenderEnvironment } from '../../render-environment.ts';
import { throwIfInterrupted } from '../../throw-if-interrupted.ts';
import { tabsFor } from '../tabs-for.ts';

/** What capturing with Remotion needs: the bundled studio and a running browser. */
export type OpenStudio = {
  /** Folder of the bundled studio. */
  bundle: string;
  tabs: number;
  browser: () => OpenBrowser;
  /** Puts a new browser in the place of one that died. Throws RenderProblem `browser-died` when none starts. */
  restartBrowser: () => Promise<void>;
  close: () => Promise<void>;
};

/** Bundles the studio and starts a browser; whoever opens it closes it. */
export async function openStudio(environment: RenderEnvironment): Promise<OpenStudio> {
  const { signal } = environment;
  const found = await findBrowser(environment);
  throwIfInterrupted(signal);
  const bundle = await bundleStudio(environment);
  throwIfInterrupted(signal);
  const tabs = tabsFor(environment);
  let browser = await startBrowser(found);
  // A browser that died has nothing left to close.
  const close = (): Promise<void> => browser.close({ silent: true }).catch(() => {});
  const restartBrowser = async (): Promise<void> => {
    await close();
    browser = await startBrowser(found);
  };
  return { bundle, tabs, browser: () => browser, restartBrowser, close };
}
