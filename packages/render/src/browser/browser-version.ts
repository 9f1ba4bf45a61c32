import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { libraryEnvironment } from './library-environment.ts';

const run = promisify(execFile);

/** Starts a browser far enough to say its version. Throws an Error that says why it does not start. */
export async function browserVersion(executablePath: string, libraryDir: string | null): Promise<string> {
  if (!(await stat(executablePath)).isFile()) throw new Error(`${executablePath} is not a file.`);
  // On Windows Chrome opens a window instead of answering; there the file's presence must do.
  if (process.platform === 'win32') return 'Chrome';
  const { stdout } = await run(executablePath, ['--version'], {
    env: libraryEnvironment(libraryDir),
    timeout: 20_000,
  });
  return stdout.trim();
}
