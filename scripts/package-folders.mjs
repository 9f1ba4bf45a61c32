import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/** Folders of the workspace's packages, the root among them. */
export function packageFolders() {
  const grouped = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(projectFolder, group)).map((name) => join(projectFolder, group, name)),
  );
  return [projectFolder, join(projectFolder, 'tests'), join(projectFolder, 'bench'), ...grouped].filter(
    (folder) => existsSync(join(folder, 'package.json')),
  );
}
