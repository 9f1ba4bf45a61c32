import { join } from 'node:path';
import type { SheetJob } from './sheet-job.ts';

/** Where the pages of a sheet are written, in order: `<name>.png`, or `<name>-1.png` and on. */
export function sheetPaths({ cells, columns, rows, name }: SheetJob, outDir: string): string[] {
  const total = Math.ceil(cells.length / (columns * rows));
  return Array.from({ length: total }, (_, page) =>
    join(outDir, total === 1 ? `${name}.png` : `${name}-${page + 1}.png`),
  );
}
