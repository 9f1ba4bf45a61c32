import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contentFolder, studioEntry, studioFolder } from './workspace-paths.ts';

/**
 * Runs Remotion Studio until it is stopped and returns its exit code, null when a signal ended it.
 * Remotion's command is started by this Node itself, so that neither a shell nor a global installation is needed.
 */
export function runStudio(options: {
  port: number | null;
  /** Whether a browser window is opened. */
  opens: boolean;
  /** Keeps stdout free for the JSON answer. */
  quiet: boolean;
  signal: AbortSignal;
}): Promise<number | null> {
  const { port, opens, quiet, signal } = options;
  const folder = studioFolder();
  const remotionFolder = dirname(
    createRequire(join(folder, 'package.json')).resolve('@remotion/cli/package.json'),
  );
  const args = [join(remotionFolder, 'remotion-cli.js'), 'studio', studioEntry()];
  // Logos lie in the library beside their columns.
  args.push(`--public-dir=${join(contentFolder(), 'library')}`);
  if (port !== null) args.push(`--port=${port}`);
  if (!opens) args.push('--no-open');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['inherit', quiet ? process.stderr.fd : 'inherit', 'inherit'],
    });
    const stop = (): void => void child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve(code);
    });
  });
}
