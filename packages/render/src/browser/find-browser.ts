import { ensureBrowser } from '@remotion/renderer';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import type { OnProgress } from '../render-progress.ts';
import { browserVersion } from './browser-version.ts';
import { bundledBrowser } from './bundled-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import { systemBrowserPaths } from './system-browser-paths.ts';

const bundledPlatform = process.platform === 'linux' && process.arch === 'x64';

async function remotionBrowser(onProgress: OnProgress): Promise<FoundBrowser> {
  const status = await ensureBrowser({
    logLevel: 'error',
    onBrowserDownload: () => ({
      version: null,
      onProgress: ({ downloadedBytes, totalSizeInBytes }) =>
        onProgress({ stage: 'browser', item: null, done: downloadedBytes, total: totalSizeInBytes }),
    }),
  });
  if (!('path' in status)) throw new Error('Remotion found no browser.');
  const executablePath = status.path;
  const version = await browserVersion(executablePath, null);
  return { executablePath, origin: 'remotion', version, libraryDir: null };
}

async function systemBrowser(): Promise<FoundBrowser> {
  for (const executablePath of systemBrowserPaths(process.platform, process.env)) {
    const version = await browserVersion(executablePath, null).catch(() => null);
    if (version !== null) return { executablePath, origin: 'system', version, libraryDir: null };
  }
  throw new Error('No Chrome or Chromium in the usual places.');
}

/**
 * A browser that starts: LANMU_BROWSER, the bundled one on Linux x64, elsewhere Remotion's, then the system's.
 * A LANMU_BROWSER that does not start is an error, never passed over. Throws RenderProblem `browser-missing`.
 */
export async function findBrowser(options: {
  cacheDir: string;
  onProgress: OnProgress;
}): Promise<FoundBrowser> {
  const { cacheDir, onProgress } = options;
  const wanted = process.env['LANMU_BROWSER'];
  if (wanted) {
    try {
      const version = await browserVersion(wanted, null);
      return { executablePath: wanted, origin: 'LANMU_BROWSER', version, libraryDir: null };
    } catch (error) {
      throw new RenderProblem(
        'browser-missing',
        { reason: `LANMU_BROWSER: ${reasonOf(error)}` },
        { cause: error },
      );
    }
  }
  const reasons: string[] = [];
  const sources = [
    () => (bundledPlatform ? bundledBrowser(cacheDir, onProgress) : remotionBrowser(onProgress)),
    systemBrowser,
  ];
  for (const source of sources) {
    try {
      return await source();
    } catch (error) {
      reasons.push(reasonOf(error));
    }
  }
  throw new RenderProblem('browser-missing', { reason: reasons.join('; ') });
}
