import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { RenderProblem } from '../render-problem.ts';

/** Makes sure a file can be written at `path`, before any work is spent on it. Throws RenderProblem `out-unwritable`. */
export async function checkOutPath(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw fileProblem(error, folder);
  }
  const existing = await stat(path).catch(() => null);
  if (existing !== null && !existing.isFile()) {
    throw new RenderProblem('out-unwritable', { path, reason: 'there is a folder of that name' });
  }
}
