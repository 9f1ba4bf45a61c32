import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline } from '@lanmu/timeline';
import { captureFrames } from './capture/remotion/capture-frames.ts';
import { withStudio } from './capture/remotion/with-studio.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { checkOutPath } from './work/check-out-path.ts';
import { writeWhole } from './work/write-whole.ts';

/**
 * Writes contact sheets of a timeline, `columns` × `rows` pictures a page, as `<name>.png` or `<name>-1.png` and on.
 * Returns their paths in order. Throws RenderProblem.
 */
export async function renderSheet(
  options: RenderEnvironment & {
    timeline: Timeline;
    /** Frames to show and the words under them. */
    cells: readonly { frame: number; label: string }[];
    columns: number;
    rows: number;
    outDir: string;
    /** File name without its ending. */
    name: string;
  },
): Promise<string[]> {
  const { timeline, cells, columns, rows, outDir, name, signal, onProgress } = options;
  const total = Math.ceil(cells.length / (columns * rows));
  const paths = Array.from({ length: total }, (_, page) =>
    join(outDir, total === 1 ? `${name}.png` : `${name}-${page + 1}.png`),
  );
  for (const path of paths) await checkOutPath(path);
  let done = 0;
  await withStudio(options, async (studio) => {
    onProgress({ stage: 'capture', item: timeline.id, done, total });
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
        onProgress({ stage: 'capture', item: timeline.id, done, total });
      },
    });
  });
  return paths;
}
