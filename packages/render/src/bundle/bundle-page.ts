import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from '../reason-of.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { RenderProblem } from '../render-problem.ts';
import { writeWhole } from '../work/write-whole.ts';
import { cacheProblem } from '../work/cache-problem.ts';
import { packageFolder } from './package-folder.ts';
import { pageDigest } from './page-digest.ts';
import { removeOldBundles } from './remove-old-bundles.ts';

/** The capture page, ready to be opened by a browser. */
export type PageBundle = {
  /** Path of the page's HTML file. */
  path: string;
  /** SHA-256 over everything the page can draw with: its program and its fonts. */
  hash: string;
};

/** A file the page was built from; one that is as it was needs no second reading. */
type Source = { path: string; size: number; mtimeMs: number; sha256: string };

type Record = { recipe: number; hash: string; sources: Source[] };

/** How pages are built and their hashes made: what an older Lanmu left is not taken for one of these. */
const recipe = 2;

const pageName = 'page.html';

const html = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>Lanmu</title>
<style>html,body{margin:0;background:transparent;overflow:hidden}</style>
<body>
<script src="page.js"></script>
</body>
</html>
`;

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function sha256Of(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** A source with the time it has now, if it is byte for byte what it was; null if not. */
async function asItWas(source: Source): Promise<Source | null> {
  const found = await stat(source.path).catch(() => null);
  if (found === null) return null;
  if (found.size === source.size && found.mtimeMs === source.mtimeMs) return source;
  const isSame = (await sha256Of(source.path)) === source.sha256;
  return isSame ? { ...source, mtimeMs: found.mtimeMs } : null;
}

/** The record of a bundle whose sources are as they were; a checkout that only touched them is noted in it. */
async function readRecord(path: string): Promise<Record | null> {
  try {
    // Written by this file, into a folder that is the project's alone.
    const record = JSON.parse(await readFile(path, 'utf8')) as Record;
    if (record.recipe !== recipe) return null;
    const found = await Promise.all(record.sources.map(asItWas));
    const sources = found.filter((source) => source !== null);
    if (sources.length < found.length) return null;
    if (sources.some((source, i) => source !== record.sources[i])) {
      await writeRecord(path, { ...record, sources });
    }
    return record;
  } catch {
    return null;
  }
}

function writeRecord(path: string, record: Record): Promise<void> {
  return writeWhole(path, (partPath) => writeFile(partPath, JSON.stringify(record)));
}

async function build(pageEntry: string, folder: string): Promise<Record> {
  // Loaded here only: most runs find the page built.
  const { build: bundle } = await import('esbuild');
  const root = await packageFolder(dirname(pageEntry));
  const { metafile, outputFiles } = await bundle({
    entryPoints: { page: pageEntry },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
    assetNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: folder,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  await writeFile(join(folder, pageName), html);
  const sources = await Promise.all(
    Object.keys(metafile.inputs).map(async (name): Promise<Source> => {
      const path = resolve(root, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs, sha256: await sha256Of(path) };
    }),
  );
  return { recipe, hash: await pageDigest(folder), sources };
}

/**
 * The capture page bundled for the browser, made anew when one of its sources has changed. Throws RenderProblem
 * `studio-broken` when it does not compile.
 */
export async function bundlePage(
  environment: Pick<RenderEnvironment, 'cacheDir' | 'onProgress'> & {
    /** Path of the page the renderer drives, `capture-page.tsx` in the studio. */
    pageEntry: string;
  },
): Promise<PageBundle> {
  const { pageEntry, cacheDir, onProgress } = environment;
  const root = join(cacheDir, 'page');
  const entryKey = createHash('sha256').update(pageEntry).digest('hex').slice(0, 16);
  const recordPath = join(root, `${entryKey}.json`);
  const bundleOf = ({ hash }: Record): PageBundle => ({ path: join(root, hash, pageName), hash });
  const known = await readRecord(recordPath);
  if (known !== null && (await isFile(bundleOf(known).path))) {
    // The oldest of several bundles are removed: this one is in use.
    const now = new Date();
    await utimes(dirname(bundleOf(known).path), now, now).catch(() => {});
    return bundleOf(known);
  }
  onProgress({ stage: 'bundle', item: null, done: 0, total: 1 });
  const part = join(root, `${entryKey}.${process.pid}.part`);
  try {
    await mkdir(part, { recursive: true, mode: 0o700 });
    const record = await build(pageEntry, part);
    const { path } = bundleOf(record);
    // A bundle is named by what is in it: one that is there already, perhaps in use, is this one.
    if (!(await isFile(path))) {
      await rename(part, dirname(path)).catch(async (error: unknown) => {
        if (!(await isFile(path))) throw error;
      });
    }
    await writeRecord(recordPath, record);
    await removeOldBundles(root);
    onProgress({ stage: 'bundle', item: null, done: 1, total: 1 });
    return { path, hash: record.hash };
  } catch (error) {
    const problem = cacheProblem(error, cacheDir);
    if (problem instanceof RenderProblem) throw problem;
    throw new RenderProblem('studio-broken', { reason: reasonOf(error) }, { cause: error });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
