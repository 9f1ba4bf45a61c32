import { findBrowser } from '../../browser/find-browser.ts';
import { startBrowser, type OpenBrowser } from '../../browser/start-browser.ts';
import { bundleStudio } from '../../bundle/bundle-studio.ts';
import { fallbackFont } from '../../fallback/fallback-font.ts';
import { studioVariables } from '@lanmu/timeline';
import { serveFont } from '../../fallback/serve-font.ts';
import type { RenderEnvironment } from '../../render-environment.ts';
import { throwIfInterrupted } from '../../throw-if-interrupted.ts';
import { tabsFor } from '../tabs-for.ts';

/** What capturing with Remotion needs: the bundled studio and a running browser. */
export type OpenStudio = {
  /** Folder of the bundled studio. */
  bundle: string;
  tabs: number;
  /** What pages are told of this computer: where the fallback font is, if there is one. */
  variables: Readonly<Record<string, string>>;
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
  const font = fallbackFont();
  let browser = await startBrowser(found);
  const served = font === null ? null : await serveFont(font);
  const variables = served === null ? {} : { [studioVariables.fallbackFaces]: JSON.stringify(served.faces) };
  // A browser that died has nothing left to close.
  const closeBrowser = (): Promise<void> => browser.close({ silent: true }).catch(() => {});
  const restartBrowser = async (): Promise<void> => {
    await closeBrowser();
    browser = await startBrowser(found);
  };
  const close = async (): Promise<void> => {
    await closeBrowser();
    served?.close();
  };
  return { bundle, tabs, variables, browser: () => browser, restartBrowser, close };
}
