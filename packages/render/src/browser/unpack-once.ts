import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeStaleParts } from '../work/remove-stale-parts.ts';

const markerName = 'unpacked.json';

/** What tells a file from one that was changed since, without reading it: hashing 200 MB at each start is too slow. */
type Marker = { sha256: string; size: number; mtimeMs: number };

async function markerFor(path: string, sha256: string): Promise<Marker> {
  const { size, mtimeMs } = await stat(path);
  return { sha256, size, mtimeMs };
}

async function isWhole(folder: string, fileName: string, sha256: string): Promise<boolean> {
  try {
    const written = await readFile(join(folder, markerName), 'utf8');
    return written === JSON.stringify(await markerFor(join(folder, fileName), sha256));
  } catch {
    return false;
  }
}

/**
 * A folder filled once and then reused: `unpack` fills a private folder beside it, which takes the name when what it
 * unpacked has the digest expected. Two processes may do this at once; the first to finish wins. `fileName` is the file
 * that shows whether the folder is still as it was unpacked.
 */
export async function unpackOnce(options: {
  folder: string;
  fileName: string;
  /** SHA-256 of what is unpacked. */
  sha256: string;
  unpack: (folder: string) => Promise<{ sha256: string }>;
}): Promise<void> {
  const { folder, fileName, sha256, unpack } = options;
  const parent = dirname(folder);
  await removeStaleParts({ folder: parent, name: null, idleMs: 0 });
  if (await isWhole(folder, fileName, sha256)) return;
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await chmod(parent, 0o700);
  const privateFolder = `${folder}.${process.pid}.part`;
  try {
    await rm(privateFolder, { recursive: true, force: true });
    await mkdir(privateFolder, { mode: 0o700 });
    const unpacked = await unpack(privateFolder);
    if (unpacked.sha256 !== sha256) {
      throw new Error(`${fileName} unpacks to SHA-256 ${unpacked.sha256}, expected ${sha256}`);
    }
    const marker = await markerFor(join(privateFolder, fileName), sha256);
    await writeFile(join(privateFolder, markerName), JSON.stringify(marker));
    if (!(await isWhole(folder, fileName, sha256))) await rm(folder, { recursive: true, force: true });
    await rename(privateFolder, folder).catch(async (error: unknown) => {
      if (!(await isWhole(folder, fileName, sha256))) throw error;
    });
  } finally {
    await rm(privateFolder, { recursive: true, force: true });
  }
}
