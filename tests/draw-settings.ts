import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RenderEnvironment, RendererSettings } from '@lanmu/render';

/** How tests that draw without the command line ask for it: as the command does, with a store of their own. */
export function drawSettings(
  options: Pick<RendererSettings, 'engine'> & { storeFolder: string },
): RenderEnvironment & RendererSettings {
  const resolve = createRequire(import.meta.url).resolve;
  return {
    ...options,
    storeLimitBytes: 1e9,
    studioEntry: resolve('@lanmu/studio/entry'),
    pageEntry: resolve('@lanmu/studio/capture-page'),
    cacheDir: join(import.meta.dirname, '..', '.lanmu'),
    tabs: 2,
    signal: new AbortController().signal,
    onProgress: () => {},
  };
}
