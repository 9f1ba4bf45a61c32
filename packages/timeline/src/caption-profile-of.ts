import { captionProfile, type CaptionProfile } from '@lanmu/typeset';
import type { Format } from './format.ts';
import { shapeOf, type Shape } from './shape.ts';

/**
 * What one line of a caption holds in each shape: that of television (standards §5), also in a square, which has the width
 * for it at 52 px; on a phone fourteen characters, fifteen rather than a torn phrase, for which the
 * type need not step down, sixteen at need, beside the apps' buttons (house, after the board "vertical").
 */
const profiles: Readonly<Record<Shape, CaptionProfile>> = {
  landscape: captionProfile,
  square: captionProfile,
  vertical: { ...captionProfile, maxChars: 14, easyChars: 15, hardChars: 16 },
};

/** What a caption of a format may hold [T9]. */
export function captionProfileOf(format: Format): CaptionProfile {
  return profiles[shapeOf(format)];
}
