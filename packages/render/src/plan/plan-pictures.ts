import { screenAt, screenFingerprint, type Timeline } from '@lanmu/timeline';

/** A stretch `[inFrame, outFrame)` of one timeline that shows one picture. */
export type Run = { picture: number; inFrame: number; outFrame: number };

/** Where a picture is first seen: it is drawn there, once. */
export type Picture = { timeline: number; frame: number };

/** The distinct pictures of several timelines, and for each timeline the runs that show them. */
export type PicturePlan = { pictures: readonly Picture[]; runs: readonly (readonly Run[])[] };

/** Plans what to draw: equal screens are one picture, also across timelines (an episode and its segments). */
export function planPictures(timelines: readonly Timeline[]): PicturePlan {
  const known = new Map<string, number>();
  const pictures: Picture[] = [];
  const runs = timelines.map((timeline, index) => {
    const own: Run[] = [];
    for (let frame = 0; frame < timeline.lengthFrames; frame += 1) {
      const fingerprint = screenFingerprint(screenAt(timeline, frame));
      let picture = known.get(fingerprint);
      if (picture === undefined) {
        picture = pictures.push({ timeline: index, frame }) - 1;
        known.set(fingerprint, picture);
      }
      const last = own.at(-1);
      if (last?.picture === picture) last.outFrame = frame + 1;
      else own.push({ picture, inFrame: frame, outFrame: frame + 1 });
    }
    return own;
  });
  return { pictures, runs };
}
