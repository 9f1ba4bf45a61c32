import type { Format } from '@lanmu/timeline';

/** Longest group of pictures, in seconds: a player lands within it when it seeks. */
const maxGroupSeconds = 2;

/** Most frames from one picture a player can land on to the next. */
export function maxGroupFrames(format: Pick<Format, 'frameRate'>): number {
  const { num, den } = format.frameRate;
  return Math.floor((maxGroupSeconds * num) / den);
}
