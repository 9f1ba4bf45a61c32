import { basename } from 'node:path';
import type { ChromiumOptions, openBrowser as OpenRemotionBrowser } from '@remotion/renderer';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import type { FoundBrowser } from './found-browser.ts';
import { libraryEnvironment } from './library-environment.ts';

/** A started browser, as Remotion drives it. */
export type OpenBrowser = Awaited<ReturnType<typeof OpenRemotionBrowser>>;

/** Full Chrome dropped the old headless mode that the headless shell alone still speaks. */
export function chromeModeOf(executablePath: string): 'headless-shell' | 'chrome-for-testing' {
  return /headless[-_]shell/i.test(basename(executablePath)) ? 'headless-shell' : 'chrome-for-testing';
}

const chromiumOptions: ChromiumOptions = {
  // Light colours whatever the desktop prefers: the pictures must not depend on the computer.
  darkMode: false,
};

/** Starts a found browser. Throws RenderProblem `browser-died` when it does not come up. */
export async function startBrowser(found: FoundBrowser): Promise<OpenBrowser> {
  const { openBrowser } = await import('@remotion/renderer');
  // Remotion starts browsers, also the one that replaces a crashed one, with this process's environment.
  const libraries = libraryEnvironment(found.libraryDir)['LD_LIBRARY_PATH'];
  if (found.libraryDir !== null && libraries !== undefined) process.env['LD_LIBRARY_PATH'] = libraries;
  try {
    return await openBrowser('chrome', {
      browserExecutable: found.executablePath,
      chromeMode: chromeModeOf(found.executablePath),
      chromiumOptions,
      logLevel: 'error',
    });
  } catch (error) {
    throw new RenderProblem('browser-died', { reason: reasonOf(error) }, { cause: error });
  }
}
