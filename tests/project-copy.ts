import { cp, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectFolder } from './boundaries-sources.ts';

/** Copies a package without what is installed in it, and links that. */
async function copyPackage(from: string, to: string, own: readonly string[]): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  await mkdir(join(to, 'node_modules', '@lanmu'), { recursive: true });
  for (const name of own) {
    // A junction needs no special right on Windows; elsewhere the word is ignored.
    const target = await realpath(join(from, 'node_modules', name));
    await symlink(target, join(to, 'node_modules', name), 'junction');
  }
}

/** A copy of the project whose library may be changed: its folder, the command line in it, and its content package. */
export type ProjectCopy = { cwd: string; bin: string; content: string };

/** Copies what the command line and the library are made of; everything else is the project's own. */
export async function projectCopy(prefix: string): Promise<ProjectCopy> {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  const content = join(cwd, 'packages', 'content');
  const cli = join(cwd, 'apps', 'cli');
  await copyPackage(join(projectFolder, 'packages', 'content'), content, ['zod']);
  await copyPackage(join(projectFolder, 'apps', 'cli'), cli, [
    'tsx',
    'esbuild',
    '@lanmu/render',
    '@lanmu/studio',
    '@lanmu/typeset',
    '@lanmu/script',
    'commander',
    'diff',
    'zod',
    '@lanmu/timeline',
    '@lanmu/graphics',
  ]);
  await symlink(content, join(cli, 'node_modules', '@lanmu', 'content'), 'junction');
  await writeFile(join(cwd, 'pnpm-lock.yaml'), '');
  return { cwd, bin: join(cli, 'bin', 'lanmu.mjs'), content };
}
