import { writeFile } from 'node:fs/promises';
import type { Timeline } from '@lanmu/timeline';
import { captureFrames } from './capture/remotion/capture-frames.ts';
import { withStudio } from './capture/remotion/with-studio.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { checkOutPath } from './work/check-out-path.ts';
import { writeWhole } from './work/write-whole.ts';

/** Writes frames of a timeline as PNG files. Throws RenderProblem. */
export async function renderStills(
  options: RenderEnvironment & {
    timeline: Timeline;
    stills: readonly { frame: number; outPath: string }[];
  },
): Promise<void> {
  const { timeline, stills, signal, onProgress } = options;
  for (const { outPath } of stills) await checkOutPath(outPath);
  const total = stills.length;
  let done = 0;
  await withStudio(options, async (studio) => {
    onProgress({ stage: 'capture', item: timeline.id, done, total });
    await captureFrames({
      studio,
      composition: 'lanmu-segment',
      inputProps: { timeline, guides: false },
      frames: [...new Set(stills.map(({ frame }) => frame))],
      signal,
      onPicture: async (png, frame) => {
        for (const still of stills) {
          if (still.frame !== frame) continue;
          await writeWhole(still.outPath, (partPath) => writeFile(partPath, png));
          done += 1;
          onProgress({ stage: 'capture', item: timeline.id, done, total });
        }
      },
    });
  });
}
