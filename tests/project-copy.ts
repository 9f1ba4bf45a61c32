import { cp, mkdir, mkdtemp, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { projectFolder } from './boundaries-sources.ts';

/** Folders of the packages of which there can be copies. */
const folders = {
  content: join('packages', 'content'),
  graphics: join('packages', 'graphics'),
  studio: join('apps', 'studio'),
  cli: join('apps', 'cli'),
} as const;

type CopiedPackage = keyof typeof folders;

/** Links a folder. A junction needs no special right on Windows; elsewhere the word is ignored. */
async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, 'junction');
}

/** What is installed in a package, by name: `zod`, `@lanmu/timeline`. */
async function installedIn(folder: string): Promise<string[]> {
  const names = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
  const scoped = names.map(async (name) =>
    name.startsWith('@')
      ? (await readdir(join(folder, 'node_modules', name))).map((each) => `${name}/${each}`)
      : [name],
  );
  return (await Promise.all(scoped)).flat();
}

/** Copies a package without what is installed in it, and links that: other copied packages as copies. */
async function copyPackage(
  name: CopiedPackage,
  { cwd, copied }: { cwd: string; copied: readonly CopiedPackage[] },
): Promise<void> {
  const [from, to] = [join(projectFolder, folders[name]), join(cwd, folders[name])];
  await cp(from, to, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  for (const installed of await installedIn(from)) {
    const copy = copied.find((each) => installed === `@lanmu/${each}`);
    const target =
      copy === undefined ? await realpath(join(from, 'node_modules', installed)) : join(cwd, folders[copy]);
    await link(target, join(to, 'node_modules', installed));
  }
}

/** A copy of the project that may be changed: its folder, the command line in it, and the folders of its packages. */
export type ProjectCopy = { cwd: string; bin: string; content: string; graphics: string };

/**
 * Copies what the command line and the library are made of, and what draws where `draws` asks for it; everything else is the
 * project's own, the browser too.
 */
export async function projectCopy(prefix: string, { draws = false } = {}): Promise<ProjectCopy> {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  const copied: readonly CopiedPackage[] = draws
    ? ['content', 'graphics', 'studio', 'cli']
    : ['content', 'cli'];
  for (const name of copied) await copyPackage(name, { cwd, copied });
  await writeFile(join(cwd, 'pnpm-lock.yaml'), '');
  if (draws) {
    const browser = join(projectFolder, '.lanmu', 'browser');
    await mkdir(browser, { recursive: true });
    await link(browser, join(cwd, '.lanmu', 'browser'));
  }
  const [content, graphics] = [join(cwd, folders.content), join(cwd, folders.graphics)];
  return { cwd, bin: join(cwd, folders.cli, 'bin', 'lanmu.mjs'), content, graphics };
}
