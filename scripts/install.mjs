import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders } from './package-folders.mjs';
import { projectFolder } from './project.mjs';
import { runWithPnpm } from './run-with-pnpm.mjs';

const inProject = (...parts) => join(projectFolder, ...parts);

/** Whether what pnpm last installed, by its own record, is what the lockfile and the package files ask for now. */
function isInstalled() {
  const record = inProject('node_modules', '.modules.yaml');
  const installedLockfile = inProject('node_modules', '.pnpm', 'lock.yaml');
  if (!existsSync(record) || !existsSync(installedLockfile)) return false;
  if (!readFileSync(installedLockfile).equals(readFileSync(inProject('pnpm-lock.yaml')))) return false;
  const installedAt = statSync(record).mtimeMs;
  const folders = packageFolders();
  const manifests = [
    inProject('pnpm-workspace.yaml'),
    ...folders.map((folder) => join(folder, 'package.json')),
  ];
  return (
    folders.every((folder) => existsSync(join(folder, 'node_modules'))) &&
    manifests.every((path) => statSync(path).mtimeMs <= installedAt)
  );
}

/** Installs exactly what the lockfile says, unless that is there already. Returns the exit code. */
export async function install() {
  if (isInstalled()) return 0;
  // CI keeps pnpm from asking questions that nobody is there to answer.
  return runWithPnpm(['pnpm', 'install', '--frozen-lockfile'], { CI: '1' });
}
