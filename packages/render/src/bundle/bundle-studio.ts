import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../reason-of.ts';
import { RenderProblem } from '../render-problem.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { hashFiles } from './hash-files.ts';
import { cacheProblem } from '../work/cache-problem.ts';
import { packageFolder } from './package-folder.ts';
import { removeOldBundles } from './remove-old-bundles.ts';
import { sourceFiles } from './source-files.ts';

async function isBundle(folder: string): Promise<boolean> {
  return stat(join(folder, 'index.html')).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Digest of everything the studio is bundled from. */
export async function studioDigest(studioEntry: string): Promise<string> {
  return hashFiles(await sourceFiles(studioEntry), '1');
}

/**
 * The studio bundled for the browser: the folder of the bundle, made once for each state of its sources.
 * Throws RenderProblem `studio-broken` when it does not compile.
 */
export async function bundleStudio(
  environment: Pick<RenderEnvironment, 'studioEntry' | 'cacheDir' | 'onProgress'>,
): Promise<string> {
  const { studioEntry, cacheDir, onProgress } = environment;
  const root = join(cacheDir, 'bundle');
  const report = (done: number): void => onProgress({ stage: 'bundle', item: null, done, total: 100 });
  try {
    const folder = join(root, await studioDigest(studioEntry));
    if (await isBundle(folder)) {
      const now = new Date();
      await utimes(folder, now, now);
      report(100);
      return folder;
    }
    // Loaded here only: most runs need no studio, or find it bundled.
    const { bundle } = await import('@remotion/bundler');
    const part = `${folder}.${process.pid}.part`;
    try {
      await mkdir(part, { recursive: true, mode: 0o700 });
      await bundle({
        entryPoint: studioEntry,
        rootDir: await packageFolder(dirname(studioEntry)),
        outDir: part,
        onProgress: report,
        // Webpack's own cache would grow inside node_modules; a finished bundle is cache enough.
        enableCaching: false,
      });
      await rename(part, folder).catch(async (error: unknown) => {
        if (!(await isBundle(folder))) throw error;
      });
    } finally {
      await rm(part, { recursive: true, force: true });
    }
    await removeOldBundles(root);
    return folder;
  } catch (error) {
    const problem = cacheProblem(error, cacheDir);
    if (problem instanceof RenderProblem) throw problem;
    throw new RenderProblem('studio-broken', { reason: reasonOf(error) }, { cause: error });
  }
}
