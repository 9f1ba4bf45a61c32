import { join } from 'node:path';
import { checkOutFolder, OwnerNote } from '@lanmu/render/plain';
import { lockName, withFolderLock } from '../files/folder-lock.ts';

/** An import is over in a second or two: one that waits this long, in milliseconds, waits for something else. */
const patienceMs = 30_000;

/**
 * Holds the library of a content package while `work` reads and writes it: of two imports at once the second waits, and
 * sees what the first has placed. Throws a CliProblem that names the process in the way when it does not end.
 */
export async function withLibraryLock<T>(contentFolder: string, work: () => Promise<T>): Promise<T> {
  const folder = join(contentFolder, 'library');
  await checkOutFolder(folder);
  const note = new OwnerNote({ path: join(folder, lockName) });
  return withFolderLock({ folder, note, work, patienceMs, busy: 'cli-library-busy' });
}
