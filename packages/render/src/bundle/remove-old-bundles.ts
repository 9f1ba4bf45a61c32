import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bundles kept besides the one in use, so that going back and forth between two designs stays quick. */
const keptBundles = 3;

/** Removes all but the newest bundles in `root`; what is still being made, and files, stay. */
export async function removeOldBundles(root: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const made = names.filter((name) => !name.endsWith('.part'));
  const aged = await Promise.all(
    made.map(async (name) => ({ name, at: (await stat(join(root, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const old = aged.toSorted((a, b) => b.at - a.at).slice(keptBundles + 1);
  await Promise.all(old.map(({ name }) => rm(join(root, name), { recursive: true, force: true })));
}
