import { join } from 'node:path';
import { openStudio, type OpenStudio } from '../capture/remotion/open-studio.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { Store } from '../store/store.ts';
import type { RendererSettings } from '../with-renderer.ts';
import { checkOutPath } from '../work/check-out-path.ts';
import { removeStaleWork } from '../work/remove-stale-work.ts';
import { withWorkFolder } from '../work/with-work-folder.ts';
import type { SheetJob } from './sheet-job.ts';
import { sheetLook } from './sheet-look.ts';
import { sheetPaths } from './sheet-paths.ts';
import { writeSheet } from './write-sheet.ts';

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
  const jobs = sheets.map((sheet) => ({ sheet, paths: sheetPaths(sheet, outDir) }));
  for (const path of jobs.flatMap(({ paths }) => paths)) await checkOutPath(path);
  await removeStaleWork(cacheDir);
  await withWorkFolder(cacheDir, async (workFolder) => {
    const look = await sheetLook(options);
    const store = await Store.open({
      folder: options.storeFolder ?? join(cacheDir, 'store'),
      workFolder,
      limitBytes: options.storeLimitBytes,
      onNotice: (notice) => onProgress({ stage: 'capture', item: null, done: 0, total: 0, notice }),
    });
    let studio: OpenStudio | null = null;
    const openedStudio = async (): Promise<OpenStudio> => (studio ??= await openStudio(options));
    try {
      for (const job of jobs) await writeSheet({ ...job, look, store, openedStudio, signal, onProgress });
    } finally {
      await store.trim();
      // Assigned above, inside a function, which TypeScript does not follow.
      await (studio as OpenStudio | null)?.close();
    }
  });
  return jobs.map(({ paths }) => paths);
}
