import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Bytes in a store and how many entries of each kind make them. */
export type StoreSize = { bytes: number; pictures: number; groups: number };

/** Looks at every file of a store. */
export async function measureStore(folder: string): Promise<StoreSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const size = { bytes: 0, pictures: 0, groups: 0 };
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const [kind] = relative(folder, path).split(sep);
    size.bytes += (await stat(path)).size;
    if (kind === 'pictures') size.pictures += 1;
    if (kind === 'groups') size.groups += 1;
  }
  return size;
}
