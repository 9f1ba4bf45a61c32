import { changeFrames, screenAt, screenFingerprint, type Timeline } from '@lanmu/timeline';

/** A stretch `[inFrame, outFrame)` of a timeline that shows one picture; in fields where they are looked at. */
export type Run = { picture: number; inFrame: number; outFrame: number };

/** A picture to be drawn: what it shows, the first frame that shows it (a half: its second field), and the picture it follows there, if any. */
export type PlannedPicture = { fingerprint: string; frame: number; follows: number | null };

/** The distinct pictures of a timeline in the order they are first seen, and the runs that show them. */
export type PicturePlan = { pictures: readonly PlannedPicture[]; runs: readonly Run[] };

/**
 * Plans what to draw: equal screens are one picture. Only frames on which a cue may change are looked at, and with two pictures
 * a frame their second fields too.
 */
export function planPictures(timeline: Timeline, perFrame: 1 | 2 = 1): PicturePlan {
  const known = new Map<string, number>();
  const pictures: PlannedPicture[] = [];
  const runs: Run[] = [];
  for (const frame of changeFrames(timeline, perFrame)) {
    const moment = frame * perFrame;
    const fingerprint = screenFingerprint(screenAt(timeline, frame));
    let picture = known.get(fingerprint);
    const last = runs.at(-1);
    if (picture === undefined) {
      picture = pictures.push({ fingerprint, frame, follows: last?.picture ?? null }) - 1;
      known.set(fingerprint, picture);
    }
    if (last?.picture === picture) continue;
    if (last !== undefined) last.outFrame = moment;
    runs.push({ picture, inFrame: moment, outFrame: timeline.lengthFrames * perFrame });
  }
  return { pictures, runs };
}
