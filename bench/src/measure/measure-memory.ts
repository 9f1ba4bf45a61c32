import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesText, secondsText } from '../figures/number-text.ts';
import type { MemoryRun } from '../figures/results.ts';
import type { Bench } from './bench.ts';
import { renderWithLanmu } from './render-with-lanmu.ts';

const tabs = 2;

/** Renders cold with two tabs while memory is watched; null where the system does not tell. Not for timing. */
export async function measureMemory(options: {
  bench: Bench;
  /** Names the run. */
  id: string;
  /** Id or path of what is rendered. */
  what: string;
  programmeSeconds: number;
}): Promise<MemoryRun | null> {
  const { bench, id, what, programmeSeconds } = options;
  if (process.platform !== 'linux') return null;
  const folder = join(bench.folder, `memory-${id}`);
  bench.tell(`peak memory of ${id}, ${secondsText(programmeSeconds)}`);
  const { seconds, peakBytes } = await renderWithLanmu({
    bench,
    what: [what],
    store: join(folder, 'store'),
    out: join(folder, 'out'),
    more: ['--tabs', String(tabs)],
    isWatched: true,
  });
  await rm(folder, { recursive: true, force: true });
  if (peakBytes === null) return null;
  bench.tell(`  ${bytesText(peakBytes)}, in ${secondsText(seconds)}`);
  return { id, programmeSeconds, tabs, seconds, peakBytes };
}
