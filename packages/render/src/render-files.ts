import { join } from 'node:path';
import type { Timeline } from '@lanmu/timeline';
import { capturePictures } from './capture/capture-pictures.ts';
import { withStudio } from './capture/with-studio.ts';
import { writeMedia } from './encode/write-media.ts';
import { finishMp4 } from './mp4/finish-mp4.ts';
import { planPictures } from './plan/plan-pictures.ts';
import { checkFile } from './probe/check-file.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { checkOutPath } from './work/check-out-path.ts';
import { removeStaleWork } from './work/remove-stale-work.ts';
import { withWorkFolder } from './work/with-work-folder.ts';
import { writeWhole } from './work/write-whole.ts';

/** A timeline and the MP4 file to make of it. */
export type RenderJob = { timeline: Timeline; outPath: string };

/** A finished, checked file. */
export type RenderedFile = {
  id: string;
  path: string;
  lengthFrames: number;
  durationSeconds: number;
  sizeBytes: number;
  /** Distinct pictures it shows. */
  picturesDrawn: number;
};

/**
 * Renders timelines to MP4 files: every distinct picture of all of them is drawn once, each file is encoded, probed,
 * and only then gets its name. Throws RenderProblem; a file that failed leaves nothing behind, finished ones stay.
 */
export async function renderFiles(
  options: RenderEnvironment & { jobs: readonly RenderJob[] },
): Promise<RenderedFile[]> {
  const { jobs, cacheDir, signal, onProgress } = options;
  for (const { outPath } of jobs) await checkOutPath(outPath);
  await removeStaleWork(cacheDir);
  // The longest first: an episode holds its segments, so that one pass over it draws nearly all there is.
  const ordered = jobs.toSorted((a, b) => b.timeline.lengthFrames - a.timeline.lengthFrames);
  const timelines = ordered.map(({ timeline }) => timeline);
  const plan = planPictures(timelines);
  return withWorkFolder(cacheDir, async (folder) => {
    const picturePath = await withStudio(options, (studio) =>
      capturePictures({ studio, environment: options, timelines, pictures: plan.pictures, folder }),
    );
    const files = new Map<RenderJob, RenderedFile>();
    for (const job of jobs) {
      const { timeline, outPath } = job;
      const { id, lengthFrames } = timeline;
      const runs = plan.runs[ordered.indexOf(job)] ?? [];
      const mediaPath = join(folder, 'media.mp4');
      const report = (stage: 'encode' | 'check', done: number): void =>
        onProgress({ stage, item: id, done, total: lengthFrames });
      await writeMedia({
        timeline,
        runs,
        picturePath,
        path: mediaPath,
        signal,
        onFrames: (done) => report('encode', done),
      });
      report('check', 0);
      let sizeBytes = 0;
      await writeWhole(outPath, async (partPath) => {
        await finishMp4({ sourcePath: mediaPath, path: partPath, timeline, signal });
        ({ sizeBytes } = await checkFile(partPath, timeline));
      });
      report('check', lengthFrames);
      files.set(job, {
        id,
        path: outPath,
        lengthFrames,
        durationSeconds: (lengthFrames * timeline.format.frameRate.den) / timeline.format.frameRate.num,
        sizeBytes,
        picturesDrawn: new Set(runs.map(({ picture }) => picture)).size,
      });
    }
    return jobs.flatMap((job) => files.get(job) ?? []);
  });
}
