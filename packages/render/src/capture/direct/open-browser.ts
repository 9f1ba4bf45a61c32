import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { FoundBrowser } from '../../browser/found-browser.ts';
import { libraryEnvironment } from '../../browser/library-environment.ts';
import { reasonOf } from '../../reason-of.ts';
import { RenderProblem } from '../../render-problem.ts';

/** What decides pixels, the same as Remotion's own browser is given. */
const pixelFlags = [
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // A change would be painted into the old picture, clipped to it, and edges under the clip come out a shade different.
  '--disable-partial-raster',
];

/** Nobody looks at the screen: frames need not wait for one. */
const speedFlags = ['--disable-gpu', '--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** The page is a local file and so are its fonts; it speaks to nobody. */
const localFlags = ['--allow-file-access-from-files', '--no-proxy-server', '--disable-background-networking'];

/** Playwright asks for a new surface for every capture, which costs half of the time and brings nothing here. */
const unwantedFlags = ['--enable-features=CDPScreenshotNewSurface,SkipListAccountsWithoutGaiaCookies'];

/** Everything that a browser is started with and that could decide pixels, for keys of the store. */
export const browserRecipe = [...pixelFlags, ...speedFlags].join(' ');

/**
 * How long a browser may take to come up, in milliseconds: 0.2 s here, many times that on an office PC with a virus scanner.
 * One whose first page dies as it comes up says nothing more; so the first is given up early, and what was read of a slow
 * disk till then makes the next one faster.
 */
const startTimeoutMs = { first: 15_000, next: 45_000 };

let count = 0;

/**
 * Starts a browser of our own with a profile in `workFolder`, driven through a pipe: it ends when this process does,
 * however that ends. Throws RenderProblem `browser-died`.
 */
export async function openBrowser(found: FoundBrowser, workFolder: string): Promise<BrowserContext> {
  const { executablePath, libraryDir } = found;
  // Loaded here only: a run that finds every picture drawn needs no browser.
  const { chromium } = await import('playwright-core');
  count += 1;
  try {
    return await chromium.launchPersistentContext(join(workFolder, `browser-${count}`), {
      executablePath,
      headless: true,
      timeout: count === 1 ? startTimeoutMs.first : startTimeoutMs.next,
      env: definedOnly(libraryEnvironment(libraryDir)),
      ignoreDefaultArgs: unwantedFlags,
      args: [...pixelFlags, ...speedFlags, ...localFlags],
      // Linux without user namespaces has no sandbox for the bundled shell; the page is our own and shows text as text.
      chromiumSandbox: process.platform !== 'linux',
      deviceScaleFactor: 1,
      colorScheme: 'light',
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new RenderProblem('browser-died', { reason: reasonOf(error) }, { cause: error });
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
