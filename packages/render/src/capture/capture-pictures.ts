import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline } from '@lanmu/timeline';
import type { Picture } from '../plan/plan-pictures.ts';
import type { RenderEnvironment } from '../render-environment.ts';
import { captureFrames } from './capture-frames.ts';
import type { OpenStudio } from './with-studio.ts';

/** Draws every picture of a plan once, into `folder`; returns where picture n is. */
export async function capturePictures(options: {
  studio: OpenStudio;
  environment: RenderEnvironment;
  timelines: readonly Timeline[];
  pictures: readonly Picture[];
  folder: string;
}): Promise<(picture: number) => string> {
  const { studio, environment, timelines, pictures, folder } = options;
  const { onProgress, signal } = environment;
  const path = (picture: number): string => join(folder, `picture-${picture}.png`);
  let done = 0;
  const total = pictures.length;
  onProgress({ stage: 'capture', item: null, done, total });
  for (const [index, timeline] of timelines.entries()) {
    const byFrame = new Map<number, number>();
    for (const [number, picture] of pictures.entries()) {
      if (picture.timeline === index) byFrame.set(picture.frame, number);
    }
    if (byFrame.size === 0) continue;
    await captureFrames({
      studio,
      composition: 'lanmu-segment',
      inputProps: { timeline, guides: false },
      frames: [...byFrame.keys()],
      signal,
      onPicture: async (png, frame) => {
        const number = byFrame.get(frame);
        if (number === undefined) throw new Error(`frame ${frame} was not asked for`);
        await writeFile(path(number), png);
        done += 1;
        onProgress({ stage: 'capture', item: timeline.id, done, total });
      },
    });
  }
  return path;
}
