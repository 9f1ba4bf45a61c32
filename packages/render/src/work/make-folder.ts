import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Makes a folder and those above it. Node's own `mkdir` with `recursive` never comes back where the system refuses a
 * folder with ENOENT although the one above is there (/proc, some network drives).
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    const above = dirname(folder);
    if (!isCode(error, 'ENOENT') || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder).catch((again: unknown) => {
      // Another process may have made it meanwhile.
      if (!isCode(again, 'EEXIST')) throw again;
    });
  }
}
