import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundBrowser } from '@lanmu/render';
import type { Timeline } from '@lanmu/timeline';
import { remotionRate, type RemotionRun } from '../figures/remotion-run.ts';
import { numberText, secondsText } from '../figures/number-text.ts';
import type { Excerpt } from '../inputs/choose-excerpt.ts';
import { runChild } from '../processes/run-child.ts';
import { projectFolder, remotionBin } from '../project.ts';
import type { Bench } from './bench.ts';
import type { RemotionOrder } from './remotion-order.ts';

/** How many pages at once are tried: one, two, and half and all of the cores. */
export function concurrenciesFor(cores: number): number[] {
  const tried = cores > 2 ? [1, 2, Math.ceil(cores / 2), cores] : [1, 2];
  return [...new Set(tried)].toSorted((a, b) => a - b);
}

/** Renders the excerpt with plain Remotion at each concurrency, each in a fresh process; bundling is not timed. */
export async function measureRemotion(options: {
  bench: Bench;
  timeline: Timeline;
  excerpt: Excerpt;
  found: FoundBrowser;
  cores: number;
}): Promise<RemotionRun[]> {
  const { bench, timeline, excerpt, found, cores } = options;
  const { folder, env, signal, tell } = bench;
  const place = (name: string): string => join(folder, name);
  const run = async (order: RemotionOrder): Promise<void> => {
    await writeFile(place('order.json'), JSON.stringify(order));
    const args = [remotionBin, place('order.json'), place('answer.json')];
    await runChild({ args, cwd: projectFolder, env, signal });
  };
  const bundle = place('bundle');
  tell('bundling the studio for Remotion, not timed');
  await run({ bundle, render: null });
  const timelinePath = place('timeline.json');
  await writeFile(timelinePath, JSON.stringify(timeline));
  const runs: RemotionRun[] = [];
  for (const concurrency of concurrenciesFor(cores)) {
    const outPath = place(`remotion-${concurrency}.mp4`);
    tell(`plain Remotion, ${concurrency} at once`);
    const { executablePath: browserPath, libraryDir } = found;
    const render = { ...excerpt, timelinePath, outPath, concurrency, browserPath, libraryDir };
    await run({ bundle, render });
    const answer: RemotionRun = JSON.parse(await readFile(place('answer.json'), 'utf8'));
    tell(`  ${secondsText(answer.seconds)}, ${numberText(remotionRate(answer))} frames/s`);
    runs.push(answer);
  }
  return runs;
}
