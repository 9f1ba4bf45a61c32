import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Interview } from '@lanmu/content';
import { findBrowser } from '@lanmu/render';
import { episodeId, type Timeline } from '@lanmu/timeline';
import { conclude } from '../figures/conclude.ts';
import type { Measurements, Results } from '../figures/results.ts';
import { changedInterview } from '../inputs/changed-interview.ts';
import { chooseExcerpt } from '../inputs/choose-excerpt.ts';
import { countPictures } from '../inputs/count-pictures.ts';
import { episodeTimeline, libraryInputs, segmentTimeline } from '../inputs/library-inputs.ts';
import { repeatedInterview } from '../inputs/repeated-interview.ts';
import { cacheFolder } from '../project.ts';
import type { Bench } from './bench.ts';
import { lookAtMachine } from './look-at-machine.ts';
import { measureMemory } from './measure-memory.ts';
import { measureRemotion } from './measure-remotion.ts';
import { measureRounds } from './measure-rounds.ts';
import { measureTwoAtOnce } from './measure-two-at-once.ts';
import { renderWithLanmu } from './render-with-lanmu.ts';

/** How much programme plain Remotion renders: a little more than the 40 s that the benchmark promises. */
const excerptSeconds = 42;

function secondsOf({ lengthFrames, format }: Timeline): number {
  return (lengthFrames * format.frameRate.den) / format.frameRate.num;
}

/** Measures everything, one thing after the other. */
export async function measureAll(options: {
  bench: Bench;
  rounds: number;
  /** Whether an hour of programme is rendered too. */
  isLong: boolean;
  note: string | null;
}): Promise<Results> {
  const { bench, rounds, isLong, note } = options;
  const { folder, tell } = bench;
  const inputs = libraryInputs();
  const { interview, column, interviews } = inputs;
  const { id } = interview;
  const found = await findBrowser({ cacheDir: cacheFolder, onProgress: () => {} });
  const machine = lookAtMachine(found.version);
  const timeline = segmentTimeline(interview, column);
  const written = async (each: Interview, name: string): Promise<string> => {
    const path = join(folder, `${name}.json`);
    await writeFile(path, JSON.stringify(each));
    return path;
  };
  const ofInterview = async (minutes: number): Promise<Measurements['memory']['cold']> => {
    const name = `repeated-${minutes}-minutes`;
    const repeated = repeatedInterview({ interview, column, id: name, seconds: minutes * 60 });
    const what = await written(repeated, name);
    const programmeSeconds = secondsOf(segmentTimeline(repeated, column));
    return measureMemory({ bench, id: name, what, programmeSeconds });
  };

  tell('rendering the segments of the episode, not timed');
  const segmentsStore = join(folder, 'segments', 'store');
  const aloneFolder = join(folder, 'segments', 'out');
  const segments = { bench, what: interviews.map((each) => each.id), store: segmentsStore, out: aloneFolder };
  await renderWithLanmu(segments);

  const excerpt = chooseExcerpt(timeline, excerptSeconds);
  const runs = await measureRemotion({ bench, timeline, excerpt, found, cores: machine.cores });
  const changedPath = await written(changedInterview(interview, column), 'changed');
  const { store, ...lanmu } = await measureRounds({
    bench,
    rounds,
    id,
    changedPath,
    episodeId: episodeId(column),
    segmentsStore,
  });
  const other = interviews.find((each) => each.id !== id);
  if (other === undefined) throw new Error(`The episode of ${column.id} has one interview only.`);
  const twoAtOnce = await measureTwoAtOnce({
    bench,
    ids: [id, other.id],
    distinctPictures: countPictures([timeline, segmentTimeline(other, column)]),
    aloneFolder,
  });
  const cold = await measureMemory({ bench, id, what: id, programmeSeconds: secondsOf(timeline) });
  const measured: Measurements = {
    programme: {
      id,
      format: timeline.format.id,
      frames: timeline.lengthFrames,
      seconds: secondsOf(timeline),
      pictures: countPictures([timeline]),
    },
    remotion: { excerpt: { ...excerpt, seconds: excerptSeconds }, runs },
    lanmu: { ...lanmu, episodeSeconds: secondsOf(episodeTimeline(inputs)) },
    store,
    memory: {
      cold,
      fiveMinutes: isLong ? await ofInterview(5) : null,
      sixtyMinutes: isLong ? await ofInterview(60) : null,
    },
    twoAtOnce,
  };
  const measuredOn = new Date().toISOString().slice(0, 10);
  return conclude({ measuredOn, note, rounds, machine }, measured);
}
