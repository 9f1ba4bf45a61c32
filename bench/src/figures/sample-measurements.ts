import type { Measurements } from './results.ts';
import { summarize } from './summary.ts';

/** Round numbers for tests: a programme of 200 s that Remotion needs 400 s for and Lanmu 10. */
export const sampleMeasurements: Measurements = {
  programme: { id: 'sample', format: '1080p25', frames: 5000, seconds: 200, pictures: 220 },
  remotion: {
    excerpt: { inFrame: 700, outFrame: 1700, seconds: 40 },
    runs: [
      { concurrency: 1, frames: 1000, seconds: 100, startSeconds: 0, startFrames: 0 },
      { concurrency: 2, frames: 1000, seconds: 80, startSeconds: 0, startFrames: 0 },
    ],
  },
  lanmu: {
    cold: summarize([9, 10, 12]),
    changed: summarize([2, 2.5, 3]),
    unchanged: summarize([1, 1, 1]),
    forced: summarize([2, 2, 2]),
    episode: summarize([5, 4.5, 6]),
    episodeSeconds: 600,
    drawnPictures: { cold: 220, changed: 3, episode: 0 },
  },
  store: { bytes: 8_000_000, pictures: 220, groups: 30 },
  memory: {
    cold: { id: 'sample', programmeSeconds: 200, tabs: 2, seconds: 11, peakBytes: 2 ** 30 },
    fiveMinutes: null,
    sixtyMinutes: null,
  },
  twoAtOnce: {
    ids: ['sample', 'other'],
    seconds: 21,
    drawnPictures: 401,
    distinctPictures: 400,
    unlikeFiles: 0,
  },
};
