import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** pnpm with its version, as `packageManager` in package.json pins it: `pnpm@1.2.3`. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  // A hash may follow the version; npm does not know it.
  return packageManager.split('+')[0];
}
