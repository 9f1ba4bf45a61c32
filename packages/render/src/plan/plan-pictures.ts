import { changeFrames, screenAt, screenFingerprint, type Timeline } from '@lanmu/timeline';

/** A stretch `[inFrame, outFrame)` of a timeline that shows one picture. */
export type Run = { picture: number; inFrame: number; outFrame: number };

/** A picture to be drawn: what it shows, the first frame that shows it, and the picture it follows there, if any. */
export type PlannedPicture = { fingerprint: string; frame: number; follows: number | null };

/** The distinct pictures of a timeline in the order they are first seen, and the runs that show them. */
export type PicturePlan = { pictures: readonly PlannedPicture[]; runs: readonly Run[] };

/** Plans what to draw: equal screens are one picture. Only frames on which a cue may change are looked at. */
export function planPictures(timeline: Timeline): PicturePlan {
  const known = new Map<string, number>();
  const pictures: PlannedPicture[] = [];
  const runs: Run[] = [];
  for (const frame of changeFrames(timeline)) {
    const fingerprint = screenFingerprint(screenAt(timeline, frame));
    let picture = known.get(fingerprint);
    const last = runs.at(-1);
    if (picture === undefined) {
      picture = pictures.push({ fingerprint, frame, follows: last?.picture ?? null }) - 1;
      known.set(fingerprint, picture);
    }
    if (last?.picture === picture) continue;
    if (last !== undefined) last.outFrame = frame;
    runs.push({ picture, inFrame: frame, outFrame: timeline.lengthFrames });
  }
  return { pictures, runs };
}
