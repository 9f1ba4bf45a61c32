import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaptureEngine } from './capture/capture-engine.ts';
import type { RenderNotice } from './render-notice.ts';
import { Renderer } from './renderer.ts';
import { Store } from './store/store.ts';

let count = 0;

/** A renderer for tests, with a store and a work folder in `folder` and no browser; notices are collected. */
export async function sampleRenderer(options: {
  folder: string;
  engine: CaptureEngine;
  signal?: AbortSignal;
  limitBytes?: number;
}): Promise<{ renderer: Renderer; store: Store; notices: RenderNotice[] }> {
  const { folder, engine, signal = new AbortController().signal, limitBytes = 1e9 } = options;
  count += 1;
  const workFolder = join(folder, `work-${count}`);
  await mkdir(workFolder, { recursive: true });
  const notices: RenderNotice[] = [];
  const store = await Store.open({
    folder: join(folder, 'store'),
    workFolder,
    limitBytes,
    onNotice: (notice) => notices.push(notice),
  });
  const renderer = new Renderer({ store, engine, look: 'sample', workFolder, signal, onProgress: () => {} });
  return { renderer, store, notices };
}
