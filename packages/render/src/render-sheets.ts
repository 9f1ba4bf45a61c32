import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenAt, type Timeline } from '@lanmu/timeline';
import { findBrowser } from './browser/find-browser.ts';
import { studioDigest } from './bundle/bundle-studio.ts';
import { captureFrames } from './capture/remotion/capture-frames.ts';
import { openStudio, type OpenStudio } from './capture/remotion/open-studio.ts';
import { fallbackFont } from './fallback/fallback-font.ts';
import { digest } from './plan/digest.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { Store } from './store/store.ts';
import type { EntryName } from './store/store-entry.ts';
import { throwIfInterrupted } from './throw-if-interrupted.ts';
import type { RendererSettings } from './with-renderer.ts';
import { checkOutPath } from './work/check-out-path.ts';
import { removeStaleWork } from './work/remove-stale-work.ts';
import { withWorkFolder } from './work/with-work-folder.ts';
import { writeWhole } from './work/write-whole.ts';

/** Contact sheets of one timeline, `columns` × `rows` pictures a page. */
export type SheetJob = {
  timeline: Timeline;
  /** Frames to show and the words under them. */
  cells: readonly { frame: number; label: string }[];
  columns: number;
  rows: number;
  /** File name without its ending. */
  name: string;
};

function pathsOf({ cells, columns, rows, name }: SheetJob, outDir: string): string[] {
  const total = Math.ceil(cells.length / (columns * rows));
  return Array.from({ length: total }, (_, page) =>
    join(outDir, total === 1 ? `${name}.png` : `${name}-${page + 1}.png`),
  );
}

/** What decides a page: the screens it shows and the words under them, whenever these are. */
function pageKey({ timeline, cells, columns, rows }: SheetJob, page: number, look: string): string {
  const perPage = columns * rows;
  const shown = cells
    .slice(page * perPage, (page + 1) * perPage)
    .map(({ frame, label }) => ({ label, screen: screenAt(timeline, frame) }));
  return digest(look, JSON.stringify({ format: timeline.format, columns, rows, shown }));
}

/**
 * Writes contact sheets of timelines as `<name>.png` or `<name>-1.png` and on; only pages that the store lacks are drawn.
 * Returns their paths in order, those of each timeline by themselves. Throws RenderProblem.
 */
export async function renderSheets(
  options: RenderEnvironment &
    Pick<RendererSettings, 'storeFolder' | 'storeLimitBytes'> & {
      sheets: readonly SheetJob[];
      outDir: string;
    },
): Promise<string[][]> {
  const { sheets, outDir, cacheDir, signal, onProgress } = options;
  const jobs = sheets.map((sheet) => ({ sheet, paths: pathsOf(sheet, outDir) }));
  for (const path of jobs.flatMap(({ paths }) => paths)) await checkOutPath(path);
  await removeStaleWork(cacheDir);
  await withWorkFolder(cacheDir, async (workFolder) => {
    const fallback = fallbackFont();
    const { version } = await findBrowser(options);
    const store = await Store.open({
      folder: options.storeFolder ?? join(cacheDir, 'store'),
      workFolder,
      limitBytes: options.storeLimitBytes,
      onNotice: (notice) => onProgress({ stage: 'capture', item: null, done: 0, total: 0, notice }),
    });
    const drawnBy = [await studioDigest(options.studioEntry), version];
    const look = digest('sheets', ...drawnBy, ...(fallback === null ? [] : [fallback.sha256]));
    let studio: OpenStudio | null = null;
    try {
      for (const { sheet, paths } of jobs) {
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
        if (missing.size === 0) continue;
        studio ??= await openStudio(options);
        await captureFrames({
          studio,
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
    } finally {
      await store.trim();
      await studio?.close();
    }
  });
  return jobs.map(({ paths }) => paths);
}
