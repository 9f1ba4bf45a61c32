import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const markerName = 'unpacked.json';

async function isWhole(folder: string, fileName: string): Promise<boolean> {
  try {
    const marker: unknown = JSON.parse(await readFile(join(folder, markerName), 'utf8'));
    const { size } = await stat(join(folder, fileName));
    return typeof marker === 'object' && marker !== null && 'size' in marker && marker.size === size;
  } catch {
    return false;
  }
}

/**
 * A folder filled once and then reused: `unpack` fills a private folder beside it, which takes the name when whole.
 * Two processes may do this at once; the first to finish wins. `fileName` is the file that proves it is whole.
 */
export async function unpackOnce(options: {
  folder: string;
  fileName: string;
  unpack: (folder: string) => Promise<{ sha256: string }>;
}): Promise<void> {
  const { folder, fileName, unpack } = options;
  if (await isWhole(folder, fileName)) return;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await chmod(parent, 0o700);
  const privateFolder = `${folder}.${process.pid}.part`;
  try {
    await rm(privateFolder, { recursive: true, force: true });
    await mkdir(privateFolder, { mode: 0o700 });
    const { sha256 } = await unpack(privateFolder);
    const { size } = await stat(join(privateFolder, fileName));
    await writeFile(join(privateFolder, markerName), JSON.stringify({ size, sha256 }));
    if (!(await isWhole(folder, fileName))) await rm(folder, { recursive: true, force: true });
    await rename(privateFolder, folder).catch(async (error: unknown) => {
      if (!(await isWhole(folder, fileName))) throw error;
    });
  } finally {
    await rm(privateFolder, { recursive: true, force: true });
  }
}
