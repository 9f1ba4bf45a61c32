import { stat } from 'node:fs/promises';
import { drawTimeline, throwIfInterrupted, writeWhole, type RendererOptions } from '@lanmu/render';
import { overlayOf, timecodeAt, type FrameRate, type Timeline } from '@lanmu/timeline';
import type { Profile } from './profile.ts';
import { writeProgramme } from './write/write-programme.ts';

/** A delivered file. */
export type DeliveredFile = { path: string; sizeBytes: number; drawnCount: number };

/** The rate of a profile's frames. */
function rateOf({ doublesRate }: Profile, { num, den }: FrameRate): FrameRate {
  return doublesRate ? { num: num * 2, den } : { num, den };
}

/**
 * Draws what is missing of a timeline and writes it as a profile asks. `startFrame` is the timecode of its first frame, in
 * frames of the timeline. Throws RenderProblem; a file that failed leaves nothing behind.
 */
export async function deliver(
  room: RendererOptions,
  job: { timeline: Timeline; profile: Profile; startFrame: number; outPath: string },
): Promise<DeliveredFile> {
  const { profile, startFrame, outPath } = job;
  const { matter, perFrame, recipe, doublesRate } = profile;
  const timeline = matter === 'overlay' ? overlayOf(job.timeline) : job.timeline;
  const { id, format, lengthFrames } = timeline;
  const frameRate = rateOf(profile, format.frameRate);
  const total = doublesRate ? lengthFrames * 2 : lengthFrames;
  const drawn = await drawTimeline({ ...room, timeline, perFrame });
  try {
    await writeWhole(outPath, async (path) => {
      await writeProgramme({
        drawn,
        recipe,
        size: { widthPx: format.widthPx, heightPx: format.heightPx },
        frameRate,
        timecode: timecodeAt(doublesRate ? startFrame * 2 : startFrame, frameRate),
        path,
        onFrames: (done) => {
          throwIfInterrupted(room.signal);
          room.onProgress({ stage: 'encode', item: id, done, total });
        },
      });
    });
    const { size: sizeBytes } = await stat(outPath);
    return { path: outPath, sizeBytes, drawnCount: drawn.drawnCount() };
  } finally {
    await drawn.close();
  }
}
