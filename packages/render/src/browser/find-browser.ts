import { join } from 'node:path';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import type { OnProgress } from '../render-progress.ts';
import { cacheProblem } from '../work/cache-problem.ts';
import { browserVersion } from './browser-version.ts';
import { bundledBrowser } from './bundled-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import { systemBrowserPaths } from './system-browser-paths.ts';

/** Where Remotion keeps the browser it fetches. */
const downloadFolder = join(process.cwd(), 'node_modules', '.remotion');

const bundledPlatform = process.platform === 'linux' && process.arch === 'x64';

async function remotionBrowser(onProgress: OnProgress): Promise<FoundBrowser> {
  const report = (done: number, total: number): void =>
    onProgress({ stage: 'browser', item: null, done, total });
  // Loaded here only: where a browser is bundled, Remotion is the reference and nothing else.
  const { ensureBrowser } = await import('@remotion/renderer');
  const status = await ensureBrowser({
    logLevel: 'error',
    onBrowserDownload: () => {
      // The first bytes may be long in coming.
      report(0, 1);
      return {
        version: null,
        onProgress: ({ downloadedBytes, totalSizeInBytes }) => report(downloadedBytes, totalSizeInBytes),
      };
    },
  }).catch((error: unknown) => {
    throw cacheProblem(error, downloadFolder);
  });
  if (!('path' in status)) throw new Error('Remotion found no browser.');
  const executablePath = status.path;
  const version = await browserVersion(executablePath, null);
  return { executablePath, origin: 'remotion', version, libraryDir: null, passedOver: null };
}

async function systemBrowser(passedOver: string): Promise<FoundBrowser> {
  for (const executablePath of systemBrowserPaths(process.platform, process.env)) {
    const version = await browserVersion(executablePath, null).catch(() => null);
    if (version !== null) {
      return { executablePath, origin: 'system', version, libraryDir: null, passedOver };
    }
  }
  throw new Error('No Chrome or Chromium in the usual places.');
}

/**
 * A browser that starts: LANMU_BROWSER, the bundled one on Linux x64, elsewhere Remotion's, then the system's.
 * A LANMU_BROWSER that does not start is an error, never passed over; that the system's is used instead of the tested one
 * is told as a notice. Throws RenderProblem `browser-missing`, `cache-full` or `cache-unwritable`.
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
      if (!/chrom|edge|headless/i.test(version)) {
        throw new Error(`${wanted} is no Chrome or Chromium: it says “${version.slice(0, 80)}”.`);
      }
      return {
        executablePath: wanted,
        origin: 'LANMU_BROWSER',
        version,
        libraryDir: null,
        passedOver: null,
      };
    } catch (error) {
      throw new RenderProblem(
        'browser-missing',
        { reason: `LANMU_BROWSER: ${reasonOf(error)}` },
        { cause: error },
      );
    }
  }
  let passedOver: string;
  try {
    return await (bundledPlatform ? bundledBrowser(cacheDir, onProgress) : remotionBrowser(onProgress));
  } catch (error) {
    // A disk without room or a folder without right is to be mended; another browser would only hide it.
    if (error instanceof RenderProblem) throw error;
    passedOver = reasonOf(error);
  }
  try {
    const found = await systemBrowser(passedOver);
    const { executablePath, version } = found;
    const params = { reason: passedOver, version, path: executablePath };
    const notice = { code: 'browser-fallback', params } as const;
    onProgress({ stage: 'browser', item: null, done: 1, total: 1, notice });
    return found;
  } catch (error) {
    throw new RenderProblem('browser-missing', { reason: `${passedOver}; ${reasonOf(error)}` });
  }
}
