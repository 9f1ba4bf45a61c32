import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RenderProblem } from '../render-problem.ts';
import { checkOutFolder } from './check-out-folder.ts';

/** Makes sure a file can be written at `path`, before any work is spent on it. Throws RenderProblem `out-unwritable`. */
export async function checkOutPath(path: string): Promise<void> {
  await checkOutFolder(dirname(path));
  const existing = await stat(path).catch(() => null);
  if (existing !== null && !existing.isFile()) {
    throw new RenderProblem('out-unwritable', { path, reason: 'there is a folder of that name' });
  }
}
