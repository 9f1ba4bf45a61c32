import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundlePage, type PageBundle } from './bundle-page.ts';
import { pageDigest } from './page-digest.ts';

/**
 * The path of a page that is, byte for byte, what its hash says; one that was damaged is made anew. What is drawn goes
 * into the store under that hash: with a font that a power cut left half written it would be wrong there for good.
 * Throws RenderProblem as `bundlePage` does.
 */
export async function soundPage(
  page: PageBundle,
  environment: Parameters<typeof bundlePage>[0],
): Promise<string> {
  const folder = dirname(page.path);
  const digest = await pageDigest(folder).catch(() => null);
  if (digest === page.hash) return page.path;
  await rm(folder, { recursive: true, force: true });
  const anew = await bundlePage(environment);
  if (anew.hash !== page.hash) throw new Error('The page has changed while it was in use.');
  return anew.path;
}
