import { screenAt, type Timeline } from '@lanmu/timeline';
import type { TimelinePicture } from '../capture/capture-engine.ts';
import { digest } from './digest.ts';
import { formatText } from './format-text.ts';
import type { PlannedPicture } from './plan-pictures.ts';

/** What a picture is captured as; a change of it makes every stored picture another one. */
const pictureRecipe = 'patched png 1';

/**
 * Pictures under the digest of what they show and what draws them (`look`), and of nothing else: whatever file they are for, a
 * picture is drawn once.
 */
export function keyedPictures(options: {
  timeline: Timeline;
  look: string;
  pictures: readonly PlannedPicture[];
}): TimelinePicture[] {
  const { timeline, look, pictures } = options;
  return pictures.map(({ fingerprint, frame, follows }) => ({
    key: digest(pictureRecipe, look, formatText(timeline.format), fingerprint),
    screen: screenAt(timeline, frame),
    frame,
    follows,
  }));
}
