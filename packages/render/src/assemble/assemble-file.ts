import { join } from 'node:path';
import type { Timeline } from '@lanmu/timeline';
import type { EncodedGroup } from '../encode/encoded-group.ts';
import type { HeldFrames } from '../encode/held-frames.ts';
import { finishMp4 } from '../mp4/finish-mp4.ts';
import type { TimelineGroup } from '../plan/plan-timeline.ts';
import { checkFile } from '../probe/check-file.ts';
import type { OnProgress } from '../render-progress.ts';
import { writeWhole } from '../work/write-whole.ts';
import { writeMedia } from './write-media.ts';

/** What was written: its size in bytes and its SHA-256 in hexadecimal. */
export type WrittenFile = { sizeBytes: number; sha256: string };

/**
 * Makes a timeline's file of its encoded groups: joins them, puts index and chapters in front, probes the result, and
 * only then gives it its name. Throws RenderProblem; then nothing is left of it.
 */
export async function assembleFile(options: {
  timeline: Timeline;
  groups: readonly TimelineGroup[];
  /** Reads a group, as soon as it is made. */
  readGroup: (index: number) => Promise<EncodedGroup>;
  /** Settles when all groups are made; until then that is the stage to tell of. */
  done: Promise<void>;
  held: HeldFrames;
  outPath: string;
  workFolder: string;
  signal: AbortSignal;
  onProgress: OnProgress;
}): Promise<WrittenFile> {
  const { timeline, groups, readGroup, done: made, held, outPath, workFolder, signal, onProgress } = options;
  const { id, lengthFrames } = timeline;
  const sourcePath = join(workFolder, 'media.mp4');
  const report = (stage: 'assemble' | 'check', done: number): void =>
    onProgress({ stage, item: id, done, total: lengthFrames });
  let areMade = false;
  const waiting = made.then(() => (areMade = true));
  const writing = writeMedia({
    timeline,
    groups,
    readGroup,
    held,
    path: sourcePath,
    signal,
    onFrames: (done) => {
      if (areMade) report('assemble', done);
    },
  });
  await Promise.all([waiting, writing]);
  report('check', 0);
  let sizeBytes = 0;
  let sha256 = '';
  await writeWhole(outPath, async (partPath) => {
    sha256 = await finishMp4({ sourcePath, path: partPath, timeline, signal });
    ({ sizeBytes } = await checkFile(partPath, timeline));
  });
  report('check', lengthFrames);
  return { sizeBytes, sha256 };
}
