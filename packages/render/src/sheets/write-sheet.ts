import { writeFile } from 'node:fs/promises';
import { captureFrames } from '../capture/remotion/capture-frames.ts';
import type { OpenStudio } from '../capture/remotion/open-studio.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import type { Store } from '../store/store.ts';
import type { EntryName } from '../store/store-entry.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { writeWhole } from '../work/write-whole.ts';
import { pageKey } from './page-key.ts';
import type { SheetJob } from './sheet-job.ts';

/** Writes the pages of one sheet; the studio is opened only for pages that the store lacks. Throws RenderProblem. */
export async function writeSheet(options: {
  sheet: SheetJob;
  paths: readonly string[];
  look: string;
  store: Store;
  openedStudio: () => Promise<OpenStudio>;
  signal: AbortSignal;
  onProgress: RenderEnvironment['onProgress'];
}): Promise<void> {
  const { sheet, paths, look, store, openedStudio, signal, onProgress } = options;
  const { timeline, cells, columns, rows, name } = sheet;
  const total = paths.length;
  let done = 0;
  const write = async (path: string, png: Uint8Array): Promise<void> => {
    await writeWhole(path, (partPath) => writeFile(partPath, png));
    done += 1;
    onProgress({ stage: 'capture', item: name, done, total });
  };
  onProgress({ stage: 'capture', item: name, done, total });
  const missing = new Map<number, { path: string; entry: EntryName }>();
  for (const [page, path] of paths.entries()) {
    throwIfInterrupted(signal);
    const entry = { kind: 'sheets', key: pageKey(sheet, page, look) } as const;
    const known = await store.read(entry);
    if (known === null) missing.set(page, { path, entry });
    else await write(path, known);
  }
  if (missing.size === 0) return;
  await captureFrames({
    studio: await openedStudio(),
    composition: 'lanmu-sheet',
    inputProps: { timeline, cells, columns, rows },
    frames: [...missing.keys()],
    signal,
    onPicture: async (png, page) => {
      const wanted = missing.get(page);
      if (wanted === undefined) throw new Error(`page ${page} was not asked for`);
      await store.write(wanted.entry, png);
      await write(wanted.path, png);
    },
  });
}
