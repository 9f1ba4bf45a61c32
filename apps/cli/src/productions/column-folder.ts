import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { library } from '@lanmu/content';
import { libraryPaths } from '../library/library-paths.ts';
import { contentFolder } from '../workspace-paths.ts';
import { columnFileName } from './column-beside.ts';
import type { Production } from './production.ts';

/** The folder a production's column document is in: of the library, or at or above its own document; null for a column made of a script. */
export function columnFolder({ column, document }: Pick<Production, 'column' | 'document'>): string | null {
  if (library.columns.some(({ id }) => id === column.id))
    return libraryPaths(contentFolder(), column.id).columnFolder;
  if (document === null) return null;
  const folder = dirname(document);
  return [folder, dirname(folder)].find((place) => existsSync(join(place, columnFileName))) ?? null;
}
