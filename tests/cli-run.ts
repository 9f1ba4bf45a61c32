import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ownBin = join(
  dirname(createRequire(import.meta.url).resolve('@lanmu/cli/package.json')),
  'bin',
  'lanmu.mjs',
);

/** What a run of the command line left behind. */
export type LanmuRun = { exitCode: number | null; stdout: string; stderr: string };

/** A run of the command line that is under way. */
export type StartedLanmu = {
  processId: number;
  /** Resolves once standard error matches; rejects when the run ends without. */
  saysOnStderr: (words: RegExp) => Promise<void>;
  ended: Promise<LanmuRun>;
};

type Options = {
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** Another copy of the command line. */
  bin?: string;
};

/** Starts `lanmu` as a user does, in `cwd`, in English unless the environment given says otherwise. */
export function startLanmu(args: readonly string[], options: Options): StartedLanmu {
  const { cwd, env = {}, bin = ownBin } = options;
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...inherited } = process.env;
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...inherited, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.stderr += text));
  const ended = new Promise<LanmuRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...read }));
  });
  const saysOnStderr = (words: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (words.test(read.stderr) ? resolve() : undefined);
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`It ended without “${words}”: ${read.stderr}`)));
      look();
    });
  return { processId: child.pid ?? 0, saysOnStderr, ended };
}

/** Runs `lanmu` to its end. */
export function lanmu(args: readonly string[], options: Options): Promise<LanmuRun> {
  return startLanmu(args, options).ended;
}

/** What a render says once a tenth of its pictures or more is drawn, and the rest is not. */
export const isDrawing = /pictures {2}[1-8]\d%/;
