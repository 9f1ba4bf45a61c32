import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { libraryEnvironment } from './library-environment.ts';

const run = promisify(execFile);

/** Whether a program ended by a signal that this process did not send it. */
function wasKilled(error: unknown): boolean {
  if (!(error instanceof Error) || !('signal' in error) || !('killed' in error)) return false;
  return error.signal !== null && error.killed !== true;
}

/** Starts a browser far enough to say its version. Throws an Error that says why it does not start. */
export async function browserVersion(executablePath: string, libraryDir: string | null): Promise<string> {
  const found = await stat(executablePath);
  if (!found.isFile()) throw new Error(`${executablePath} is not a file.`);
  // On Windows Chrome opens a window instead of answering. An update is another file, and lies in a folder of its own.
  if (process.platform === 'win32') {
    const names = await readdir(dirname(executablePath));
    const versions = names.filter((name) => /^\d+(\.\d+){3}$/.test(name)).toSorted();
    return [basename(executablePath), ...versions, found.size, found.mtimeMs].join(' ');
  }
  const ask = (): Promise<{ stdout: string }> =>
    run(executablePath, ['--version'], { env: libraryEnvironment(libraryDir), timeout: 20_000 });
  // One that was killed from outside, for want of memory or by hand, says nothing about the browser: asked once more.
  const { stdout } = await ask().catch((error: unknown) => {
    if (wasKilled(error)) return ask();
    throw error;
  });
  return stdout.trim();
}
