import { changeFrames, screenAt, screenFingerprint, type Timeline } from '@lanmu/timeline';

/** How many different pictures some timelines hold together. */
export function countPictures(timelines: readonly Timeline[]): number {
  const fingerprints = timelines.flatMap((timeline) =>
    Array.from(changeFrames(timeline), (frame) => screenFingerprint(screenAt(timeline, frame))),
  );
  return new Set(fingerprints).size;
}
