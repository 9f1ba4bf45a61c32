import type { Format, Timeline } from '@lanmu/timeline';
import type { TimelinePicture } from '../capture/capture-engine.ts';
import { maxGroupFrames } from '../encode/max-group-frames.ts';
import { codecVersion } from '../encode/codec-version.ts';
import { converterRecipe } from '../encode/picture-converter.ts';
import { videoEncoderRecipe } from '../encode/video-encoder.ts';
import { cutFrames } from './cut-frames.ts';
import { digest } from './digest.ts';
import { planGroups, type Group } from './plan-groups.ts';
import { formatText } from './format-text.ts';
import { keyedPictures } from './keyed-pictures.ts';
import { planPictures } from './plan-pictures.ts';

/** A group of a timeline and its key in the store. */
export type TimelineGroup = Group & { key: string };

/** All that a timeline's file is made of: pictures to draw, and groups of them to encode in this order. */
export type TimelinePlan = { pictures: readonly TimelinePicture[]; groups: readonly TimelineGroup[] };

/** All that decides the bytes of a group besides its pictures. */
function coded(format: Format): string[] {
  return [videoEncoderRecipe, converterRecipe, codecVersion(), formatText(format)];
}

/** The key of the group that held frames are taken from. */
export function greyKey(format: Format): string {
  return digest('grey', ...coded(format));
}

/**
 * Plans a timeline: each picture under the digest of what it shows and what draws it (`look`), each group under that of
 * its pictures and what encodes them. Pure.
 */
export function planTimeline(timeline: Timeline, look: string): TimelinePlan {
  const { format } = timeline;
  const { pictures, runs } = planPictures(timeline);
  const keyed = keyedPictures({ timeline, look, pictures });
  const groups = planGroups(runs, {
    maxFrames: maxGroupFrames(format),
    cutFrames: cutFrames(timeline),
  }).map((group) => ({
    ...group,
    key: digest(...coded(format), ...group.pictures.map((picture) => keyed[picture]?.key ?? '')),
  }));
  return { pictures: keyed, groups };
}
