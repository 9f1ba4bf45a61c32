import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline } from '@lanmu/timeline';
import { captureFrames } from './capture/remotion/capture-frames.ts';
import { withStudio } from './capture/remotion/with-studio.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { checkOutPath } from './work/check-out-path.ts';
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

/**
 * Writes contact sheets of timelines as `<name>.png` or `<name>-1.png` and on. Returns their paths in order, those of each
 * timeline by themselves. Throws RenderProblem.
 */
export async function renderSheets(
  options: RenderEnvironment & { sheets: readonly SheetJob[]; outDir: string },
): Promise<string[][]> {
  const { sheets, outDir, signal, onProgress } = options;
  const jobs = sheets.map((sheet) => ({ ...sheet, paths: pathsOf(sheet, outDir) }));
  for (const path of jobs.flatMap(({ paths }) => paths)) await checkOutPath(path);
  await withStudio(options, async (studio) => {
    for (const { timeline, cells, columns, rows, name, paths } of jobs) {
      const total = paths.length;
      let done = 0;
      onProgress({ stage: 'capture', item: name, done, total });
      await captureFrames({
        studio,
        composition: 'lanmu-sheet',
        inputProps: { timeline, cells, columns, rows },
        frames: paths.map((_, page) => page),
        signal,
        onPicture: async (png, page) => {
          const path = paths[page];
          if (path === undefined) throw new Error(`page ${page} was not asked for`);
          await writeWhole(path, (partPath) => writeFile(partPath, png));
          done += 1;
          onProgress({ stage: 'capture', item: name, done, total });
        },
      });
    }
  });
  return jobs.map(({ paths }) => paths);
}
