import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const bin = join(
  dirname(createRequire(import.meta.url).resolve('@lanmu/cli/package.json')),
  'bin',
  'lanmu.mjs',
);

/** What a run of the command line left behind. */
export type LanmuRun = { exitCode: number | null; stdout: string; stderr: string };

/** Runs `lanmu` as a user does, in `cwd`, in English unless the environment given says otherwise. */
export function lanmu(
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<LanmuRun> {
  const { cwd, env = {} } = options;
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...inherited, LANG: 'en_US.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const read = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (read.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (read.stderr += text));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...read }));
  });
}
