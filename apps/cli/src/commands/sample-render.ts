import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { RenderedFile } from '@lanmu/render';
import { runCli } from '../run-cli.ts';

/** What a renderer is asked in tests of commands. */
export type Job = { timeline: { id: string; lengthFrames: number }; outPath: string };

/** Makes a file of a job without drawing anything: its id is all that is in it. */
export async function made({ timeline, outPath }: Job): Promise<RenderedFile> {
  await writeFile(outPath, timeline.id);
  return {
    id: timeline.id,
    path: outPath,
    lengthFrames: 2500,
    durationSeconds: 100,
    sizeBytes: 12_300_000,
    sha256: createHash('sha256').update(timeline.id).digest('hex'),
    pictureCount: 640,
    drawnCount: 12,
    encodedCount: 9,
  };
}

/** Runs the command line in a folder, in Chinese, without a clock; the folder's own path is left out of the answer. */
export async function runIn(options: {
  cwd: string;
  argv: readonly string[];
  signal: AbortSignal;
}): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const { cwd, argv, signal } = options;
  let stdout = '';
  let stderr = '';
  const exitCode = await runCli({
    argv,
    env: { LANG: 'zh_CN.UTF-8' },
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    systemLocale: 'en-US',
    clock: { now: () => 0, every: () => () => {} },
    signal,
  });
  return { exitCode, stdout: stdout.replaceAll(cwd, '<cwd>'), stderr };
}
