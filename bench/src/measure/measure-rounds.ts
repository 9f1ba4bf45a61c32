import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { secondsText } from '../figures/number-text.ts';
import type { Measurements } from '../figures/results.ts';
import { summarize } from '../figures/summary.ts';
import type { Bench } from './bench.ts';
import { measureStore, type StoreSize } from './measure-store.ts';
import { renderWithLanmu, type LanmuRun } from './render-with-lanmu.ts';

type Round = Record<'cold' | 'changed' | 'unchanged' | 'forced' | 'episode', LanmuRun> & { store: StoreSize };

/**
 * Renders cold, with a character changed, unchanged, made anew, and the episode over a store that has its segments; as
 * often as asked for, each round with folders of its own.
 */
export async function measureRounds(options: {
  bench: Bench;
  rounds: number;
  id: string;
  /** Path of the document with one character changed. */
  changedPath: string;
  episodeId: string;
  /** A store with the segments of the episode, left as it is. */
  segmentsStore: string;
}): Promise<
  Pick<Measurements['lanmu'], (keyof Round & keyof Measurements['lanmu']) | 'drawnPictures'> & {
    store: StoreSize;
  }
> {
  const { bench, rounds, id, changedPath, episodeId, segmentsStore } = options;
  const measured: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const folder = join(bench.folder, `round-${round}`);
    const store = join(folder, 'store');
    const out = join(folder, 'out');
    const timed = async (words: string, run: Promise<LanmuRun>): Promise<LanmuRun> => {
      const { seconds } = await run;
      bench.tell(`round ${round} of ${rounds}, ${words}: ${secondsText(seconds)}`);
      return run;
    };
    const cold = await timed('cold', renderWithLanmu({ bench, what: [id], store, out }));
    const size = await measureStore(store);
    const again = { bench, what: [changedPath], store, out };
    const changed = await timed('one character changed', renderWithLanmu(again));
    const unchanged = await timed('unchanged', renderWithLanmu(again));
    const forced = await timed('made anew', renderWithLanmu({ ...again, more: ['--force'] }));
    const warm = join(folder, 'segments-store');
    await cp(segmentsStore, warm, { recursive: true });
    const episode = await timed('episode', renderWithLanmu({ bench, what: [episodeId], store: warm, out }));
    measured.push({ cold, changed, unchanged, forced, episode, store: size });
    await rm(folder, { recursive: true, force: true });
  }
  const [first] = measured;
  if (first === undefined) throw new RangeError('At least one round must be run.');
  const of = (name: Exclude<keyof Round, 'store'>): ReturnType<typeof summarize> =>
    summarize(measured.map((round) => round[name].seconds));
  return {
    cold: of('cold'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    forced: of('forced'),
    episode: of('episode'),
    drawnPictures: {
      cold: first.cold.drawnPictures,
      changed: first.changed.drawnPictures,
      episode: first.episode.drawnPictures,
    },
    store: first.store,
  };
}
