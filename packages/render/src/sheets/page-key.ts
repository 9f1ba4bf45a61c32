import { screenAt } from '@lanmu/timeline';
import { digest } from '../plan/digest.ts';
import type { SheetJob } from './sheet-job.ts';

/** What decides a page: the screens it shows and the words under them, whenever these are; `look` is the digest of what draws it. */
export function pageKey({ timeline, cells, columns, rows }: SheetJob, page: number, look: string): string {
  const perPage = columns * rows;
  const shown = cells
    .slice(page * perPage, (page + 1) * perPage)
    .map(({ frame, label }) => ({ label, screen: screenAt(timeline, frame) }));
  return digest(look, JSON.stringify({ format: timeline.format, columns, rows, shown }));
}
