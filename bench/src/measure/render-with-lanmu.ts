import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../processes/run-child.ts';
import { lanmuBin, projectFolder } from '../project.ts';
import type { Bench } from './bench.ts';

/** One run of `lanmu render`, process start included. */
export type LanmuRun = { seconds: number; drawnPictures: number; peakBytes: number | null };

type Item = { status: string; pictures: { drawn: number } | null };

/** Renders something with the real command line in a fresh process. Throws when it fails or makes nothing. */
export async function renderWithLanmu(options: {
  bench: Bench;
  /** An id of the library, or the path of a document; more are rendered one after the other. */
  what: readonly string[];
  store: string;
  out: string;
  /** Further options of the command. */
  more?: readonly string[];
  isWatched?: boolean;
}): Promise<LanmuRun> {
  const { bench, what, store, out, more = [], isWatched = false } = options;
  const { env, signal } = bench;
  const args = [lanmuBin, 'render', ...what, '--store', store, '--out', out, ...more];
  const { seconds, peakBytes } = await runChild({ args, cwd: projectFolder, env, signal, isWatched });
  const manifest: { items: readonly Item[] } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  if (!manifest.items.every(({ status }) => status === 'done' || status === 'skipped')) {
    throw new Error(`Not everything was made: ${JSON.stringify(manifest.items)}`);
  }
  const made = manifest.items.filter(({ status }) => status === 'done');
  const drawnPictures = made.reduce((sum, { pictures }) => sum + (pictures?.drawn ?? 0), 0);
  return { seconds, drawnPictures, peakBytes };
}
