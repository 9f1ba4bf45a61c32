import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

const refusals = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Whether files can be made in `folder`; making a folder inside is the one proof that holds on every system. */
export async function canWrite(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rmdir(await mkdtemp(join(folder, '.lanmu-')));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && refusals.has(String(error.code))) return false;
    throw error;
  }
}
