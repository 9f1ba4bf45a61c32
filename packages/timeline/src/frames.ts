import type { FrameRate } from './frame-rate.ts';

/**
 * The frame that is up at `seconds` from the start: the one place where seconds become frames [T1].
 * Always called with absolute time, so that rounding never adds up.
 */
export function frameAt(options: { seconds: number; frameRate: FrameRate }): number {
  const { seconds, frameRate } = options;
  return Math.round((seconds * frameRate.num) / frameRate.den);
}

/** The least number of whole frames that lasts at least `seconds`: for minimum durations [T1]. */
export function framesLasting(options: { seconds: number; frameRate: FrameRate }): number {
  const { seconds, frameRate } = options;
  // A hair under, so that 3 s at 25 fps is 75 frames and not 76 by floating-point dust.
  return Math.ceil((seconds * frameRate.num) / frameRate.den - 1e-9);
}

/** The greatest number of whole frames that lasts no longer than `seconds`: for maximum durations [T1]. */
export function framesWithin(options: { seconds: number; frameRate: FrameRate }): number {
  const { seconds, frameRate } = options;
  return Math.floor((seconds * frameRate.num) / frameRate.den + 1e-9);
}
