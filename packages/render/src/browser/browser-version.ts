import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
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
  if (!(await stat(executablePath)).isFile()) throw new Error(`${executablePath} is not a file.`);
  // On Windows Chrome opens a window instead of answering; there the file's presence must do.
  if (process.platform === 'win32') return 'Chrome';
  const ask = (): Promise<{ stdout: string }> =>
    run(executablePath, ['--version'], { env: libraryEnvironment(libraryDir), timeout: 20_000 });
  // One that was killed from outside, for want of memory or by hand, says nothing about the browser: asked once more.
  const { stdout } = await ask().catch((error: unknown) => {
    if (wasKilled(error)) return ask();
    throw error;
  });
  return stdout.trim();
}
