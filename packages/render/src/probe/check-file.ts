import type { Timeline } from '@lanmu/timeline';
import { addToUserBox } from '../mp4/add-to-user-box.ts';
import { chapterBox } from '../mp4/chapter-box.ts';
import { readChapters } from '../mp4/read-chapters.ts';
import { writeBox } from '../mp4/write-box.ts';
import { RenderProblem } from '../render-problem.ts';
import type { FileFacts } from './file-facts.ts';
import { probeFile } from './probe-file.ts';

function expectedFacts(timeline: Timeline): Partial<FileFacts> {
  const { format, lengthFrames, title, description } = timeline;
  return {
    videoCodec: 'h264',
    videoProfile: 100,
    pixelFormat: 'yuv420p',
    widthPx: format.widthPx,
    heightPx: format.heightPx,
    frameRate: `${format.frameRate.num}/${format.frameRate.den}`,
    frames: lengthFrames,
    isConstantRate: true,
    colour: '1 1 1 1',
    audioCodec: 'aac',
    sampleRateHz: 48_000,
    audioChannels: 2,
    title,
    description,
    chapters: readChapters(addToUserBox(writeBox('moov', Buffer.alloc(0)), chapterBox(timeline))),
    isIndexFirst: true,
  };
}

/** Tolerance for the end of the sound, in frames: AAC comes in packets of 21 ms. */
const soundToleranceFrames = 1;

/**
 * Probes a finished file against the timeline it was made from. Throws RenderProblem `file-mismatch` that names the
 * first thing that differs.
 */
export async function checkFile(path: string, timeline: Timeline): Promise<FileFacts> {
  const facts = await probeFile(path);
  const refuse = (field: string, found: unknown, expected: unknown): never => {
    throw new RenderProblem('file-mismatch', {
      path,
      field,
      found: String(found),
      expected: String(expected),
    });
  };
  const expected = expectedFacts(timeline);
  for (const [field, found] of Object.entries(facts)) {
    const wanted = Object.entries(expected).find(([name]) => name === field)?.[1];
    if (wanted !== undefined && wanted !== found) refuse(field, found, wanted);
  }
  const { num, den } = timeline.format.frameRate;
  const longestFrames = Math.floor((2 * num) / den);
  if (facts.longestGroupFrames > longestFrames) {
    refuse('longestGroupFrames', facts.longestGroupFrames, `<= ${longestFrames}`);
  }
  const differenceFrames = Math.abs((facts.audioSeconds * num) / den - timeline.lengthFrames);
  if (differenceFrames > soundToleranceFrames) {
    refuse('audioSeconds', facts.audioSeconds, (timeline.lengthFrames * den) / num);
  }
  return facts;
}
