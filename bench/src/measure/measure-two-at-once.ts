import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { secondsText } from '../figures/number-text.ts';
import type { TwoAtOnce } from '../figures/results.ts';
import type { Bench } from './bench.ts';
import { renderWithLanmu } from './render-with-lanmu.ts';

async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** Two processes render different interviews with one empty store at once; their files are compared with others. */
export async function measureTwoAtOnce(options: {
  bench: Bench;
  ids: readonly [string, string];
  /** How many different pictures the two hold together. */
  distinctPictures: number;
  /** Folder with the files of both, each rendered alone. */
  aloneFolder: string;
}): Promise<TwoAtOnce> {
  const { bench, ids, distinctPictures, aloneFolder } = options;
  const folder = join(bench.folder, 'two-at-once');
  const store = join(folder, 'store');
  bench.tell(`two processes, one store: ${ids.join(' and ')}`);
  const startedAt = performance.now();
  // When one fails, the other must have ended before its folder goes.
  const settled = await Promise.allSettled(
    ids.map((id) => renderWithLanmu({ bench, what: [id], store, out: join(folder, id) })),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const runs = settled.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
  const unlike = await Promise.all(
    ids.map(
      async (id) =>
        (await sha256(join(folder, id, `${id}.mp4`))) !== (await sha256(join(aloneFolder, `${id}.mp4`))),
    ),
  );
  await rm(folder, { recursive: true, force: true });
  const drawnPictures = runs.reduce((sum, run) => sum + run.drawnPictures, 0);
  bench.tell(`  ${secondsText(seconds)}, ${drawnPictures} pictures drawn of ${distinctPictures}`);
  return { ids, seconds, drawnPictures, distinctPictures, unlikeFiles: unlike.filter(Boolean).length };
}
