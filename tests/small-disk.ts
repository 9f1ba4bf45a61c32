import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system in memory, of a size of its own. */
export type SmallDisk = {
  /** Changes its options: `size=64m` for more room, `ro` for no more writing. */
  change: (options: string) => Promise<void>;
  remove: () => Promise<void>;
};

/** Runs a command as root: as what we are, or in CI, where nobody minds, through a sudo that asks nothing. */
async function asRoot(command: string, ...args: string[]): Promise<void> {
  const isSudo = process.getuid?.() !== 0 && process.env['CI'] !== undefined;
  await (isSudo ? run('sudo', ['-n', command, ...args]) : run(command, args));
}

/** Mounts a small disk at `folder`. Resolves to the reason when this computer does not permit it. */
export async function smallDisk(folder: string, size: string): Promise<SmallDisk | string> {
  if (process.platform !== 'linux') return `tmpfs is there on Linux, this is ${process.platform}`;
  await mkdir(folder, { recursive: true });
  try {
    await asRoot('mount', '-t', 'tmpfs', '-o', `size=${size},mode=1777`, 'tmpfs', folder);
  } catch (error) {
    return `no tmpfs can be mounted here: ${error instanceof Error ? error.message : String(error)}`;
  }
  return {
    change: (options) => asRoot('mount', '-o', `remount,${options}`, folder),
    remove: () => asRoot('umount', '-l', folder),
  };
}
