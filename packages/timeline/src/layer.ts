/**
 * The named tracks from back to front; one cue at a time on each.
 * The backdrop lies over the body of the segment, so a dissolve of the backdrop reveals or covers the body.
 */
export const layers = ['ground', 'bug', 'pointsPanel', 'lowerThird', 'caption', 'backdrop', 'card'] as const;

/** A named track. */
export type Layer = (typeof layers)[number];
